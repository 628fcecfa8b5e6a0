#pragma once

#include "questionnaires/ooxml/document_styles.h"
#include "questionnaires/ooxml/form_cells.h"
#include "questionnaires/ooxml/form_document.h"
#include "questionnaires/ooxml/numbering_labels.h"

#include <QHash>
#include <QString>

namespace assay::ooxml {

/// Walks the body of a text document and builds its form: one sheet for each table, one for the paragraphs.
class FormBody
{
public:
    FormBody(const FormSource &source, QHash<QString, ParagraphStyle> styles, NumberingLabels labels,
             FormDocument &form)
        : m_source(source), m_styles(std::move(styles)), m_labels(std::move(labels)), m_form(form)
    {}

    void read(pugi::xml_node body);

private:
    enum class Where
    {
        Body,
        TextBox
    };
    /// A table while it is read.
    struct Table
    {
        std::size_t sheet = 0;
        int row = 0;
        QHash<int, std::size_t> merges;  ///< By first column: the range that a cell below may continue
    };

    void readBlocks(pugi::xml_node parent, Where where, int depth);
    void readParagraph(pugi::xml_node node, pugi::xml_node control, Where where, int depth);
    void addPlaces(FormParagraph &paragraph, const CellParagraph &content);
    void joinBoxes();
    void addTextSheet();

    void readTable(pugi::xml_node node, Where where, int depth);
    void readRows(pugi::xml_node parent, Table &table, int depth);
    void readCells(pugi::xml_node parent, Table &table, int &column, pugi::xml_node control, int depth);
    void addCell(pugi::xml_node node, Table &table, int &column, pugi::xml_node control, int depth);
    void gatherCell(pugi::xml_node parent, CellContent &content, pugi::xml_node control, int depth);

    bool tooDeep(int depth);
    bool tooMany();

    const FormSource &m_source;
    QHash<QString, ParagraphStyle> m_styles;
    NumberingLabels m_labels;
    FormDocument &m_form;
    std::vector<qsizetype> m_boxTexts;  ///< Beside the paragraphs: 1 where the text is one box and its word
    qint64 m_cells = 0;
    bool m_toldDepth = false;
    bool m_toldMany = false;
};

/// Adds a cell and its place to a sheet.
void putPlace(FormDocument &form, Sheet &sheet, Cell cell, AnswerPlace place);

}  // namespace assay::ooxml
