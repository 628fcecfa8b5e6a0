#pragma once

#include "questionnaires/ooxml/package.h"

#include <QHash>
#include <QString>

#include <pugixml.hpp>

#include <array>

namespace assay::ooxml {

/// Works out the numbers that a text program shows before numbered paragraphs. Paragraphs are asked in reading order.
class NumberingLabels
{
public:
    /// Reads the numbering and the styles that belong to a main part; without them no paragraph has a number.
    [[nodiscard]] static NumberingLabels of(const Package &package, const QString &mainPart);

    /// The label of the next paragraph, such as "1.2" or "(a)"; empty for bullets and plain paragraphs.
    [[nodiscard]] QString next(pugi::xml_node paragraphProperties);

private:
    static constexpr int kLevels = 9;
    struct Level
    {
        int start = 1;
        QString format = QStringLiteral("decimal");
        QString pattern;
    };
    struct Reference
    {
        int number = 0;  ///< Of the numbering; 0: none
        int level = 0;
    };
    using Levels = std::array<Level, kLevels>;

    void readNumbering(const QByteArray &content, const QString &part);
    void readStyles(const QByteArray &content, const QString &part);
    static Reference referenceIn(pugi::xml_node properties);

    QHash<int, Levels> m_definitions;               // by number of the abstract numbering
    QHash<int, int> m_abstractOf;                   // by number of the numbering
    QHash<QString, Reference> m_byStyle;            // by style id
    QHash<int, std::array<int, kLevels>> m_counts;  // by number of the abstract numbering; 0: not begun
};

}  // namespace assay::ooxml
