#pragma once

#include "reports/content/document.h"
#include "reports/pdf/fonts.h"

#include <QString>
#include <QTextLayout>

#include <deque>
#include <memory>
#include <vector>

namespace assay::pdf {

/// Sizes and distances are points throughout the layout.
struct Style
{
    qreal size = 9;
    Weight weight = Weight::Regular;
    quint32 colour = content::kTextColour;
    qreal pitch = 1.45;  ///< Distance of baselines in sizes
};

/// A paragraph broken into lines. Line breaks in the text are kept; characters that cannot be shown become spaces.
class TextBlock
{
public:
    /// @param firstIndent  how far the first line stands in
    TextBlock(const FontSet &fonts, const QString &text, const Style &style, qreal width,
              content::Alignment alignment = content::Alignment::Start, qreal firstIndent = 0);

    [[nodiscard]] int lineCount() const { return m_layout->lineCount(); }
    [[nodiscard]] qreal pitch() const { return m_style.size * m_style.pitch; }
    [[nodiscard]] qreal height() const { return pitch() * lineCount(); }
    /// Of the widest line.
    [[nodiscard]] qreal naturalWidth() const;
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] const Style &style() const { return m_style; }
    /// For painting: every line stands at the origin of its own, but for its indent.
    [[nodiscard]] const QTextLayout &layout() const { return *m_layout; }

private:
    QString m_text;
    Style m_style;
    std::unique_ptr<QTextLayout> m_layout;
};

/// Makes text blocks and keeps them until the print is done. Notes every character that it was given.
class TextSetter
{
public:
    explicit TextSetter(const FontSet &fonts);

    const TextBlock &set(const QString &text, const Style &style, qreal width,
                         content::Alignment alignment = content::Alignment::Start, qreal firstIndent = 0);
    /// On one line, however long.
    const TextBlock &line(const QString &text, const Style &style);
    [[nodiscard]] const FontSet &fonts() const { return m_fonts; }
    /// In ascending order.
    [[nodiscard]] std::vector<char32_t> characters() const;

private:
    const FontSet &m_fonts;
    std::deque<TextBlock> m_blocks;  ///< A deque, since pages hold addresses
    std::vector<bool> m_seen;
};

}  // namespace assay::pdf
