#pragma once

#include "model/base/problem.h"
#include "model/base/result.h"
#include "questionnaires/ooxml/workbook.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace assay::ooxml {

struct DocumentParagraph
{
    QString text;           ///< Tabs as "\t", line breaks as "\n"; without deleted text of tracked changes
    int headingLevel = 0;   ///< 1–9 as the outline says, directly or through the style; 0: body text
    bool listItem = false;  ///< Numbered or bulleted; the number itself is not part of the text
    QString style;          ///< Name of the paragraph style, such as "heading 1"; may be empty
    friend bool operator==(const DocumentParagraph &, const DocumentParagraph &) = default;
};

/// Texts by row, then column. A cell that spans columns is followed by empty ones, so that columns stay aligned; a cell
/// that continues a vertical merge is empty. Tables inside a cell add their text to it.
struct DocumentTable
{
    std::vector<std::vector<QString>> rows;
    friend bool operator==(const DocumentTable &, const DocumentTable &) = default;
};

struct DocumentBlock
{
    enum class Kind
    {
        Paragraph,
        Table
    };
    Kind kind = Kind::Paragraph;
    DocumentParagraph paragraph;  ///< Where kind is Paragraph
    DocumentTable table;          ///< Where kind is Table
    friend bool operator==(const DocumentBlock &, const DocumentBlock &) = default;
};

/// The body of a text document in reading order. Text boxes follow the paragraph that they hang on; headers, footers,
/// notes and comments are left out.
struct Document
{
    std::vector<DocumentBlock> blocks;
    Problems problems;
};

/// Reads a DOCX or DOCM package held in memory.
/// Errors: BadInput (no package, no document, broken XML: the part is named), Unsupported (encrypted, old .doc),
/// LimitExceeded.
[[nodiscard]] Result<Document> readDocument(const QByteArray &package, const ReadLimits &limits = {});

}  // namespace assay::ooxml
