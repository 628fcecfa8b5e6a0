#pragma once

#include "app/extract/kind_of_file.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace assay::extract {

/// A piece of flowing text that counts as a page.
struct TextSection
{
    QString label;  ///< Its heading; empty where it has none
    QString text;
    friend bool operator==(const TextSection &, const TextSection &) = default;
};

/// A block without heading has about this many UTF-16 units.
inline constexpr qsizetype kBlockChars = 3'000;

/// Collects the lines of a document with headings into sections. A heading that follows another at once stays in its
/// section, which then carries the later one as its label.
class SectionBuilder
{
public:
    /// @param line  as the text shows it, with marks if it has any
    void addHeading(const QString &heading, const QString &line);
    void addLine(const QString &line);
    /// The last line was the text of a heading after all, as the line under it says.
    void makeLastLineHeading(const QString &underline);
    [[nodiscard]] std::vector<TextSection> takeSections();

private:
    struct Draft
    {
        QString label;
        QStringList lines;
        bool onlyHeadings = true;  ///< Nothing but headings and empty lines so far
    };
    std::vector<Draft> m_drafts = std::vector<Draft>(1);
};

/// Parts text into pages. Markdown: a section for each heading, with its heading line (CommonMark 0.30, 4.2 and
/// 4.3). Other text: where it holds form
/// feeds, a section for each of its printed pages; else blocks of about `kBlockChars` that end between paragraphs or,
/// at least, between lines. Sections much longer than a block are parted like that too, each with the label.
[[nodiscard]] std::vector<TextSection> sectionsOf(const QString &text, FileKind kind);

}  // namespace assay::extract
