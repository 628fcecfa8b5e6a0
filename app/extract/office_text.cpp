#include "app/extract/office_text.h"

#include "app/extract/character_forms.h"
#include "app/extract/plain_text.h"
#include "app/extract/text_job.h"
#include "questionnaires/ooxml/document.h"
#include "questionnaires/ooxml/workbook.h"

#include <QStringList>

#include <utility>

namespace assay::extract {

namespace {

void sendProblems(const Problems &problems, MessageStream &stream)
{
    for (const Problem &problem : problems)
        stream.send(problemMessage(problem));
}

/// The text of a cell on one line.
QString onOneLine(QString text)
{
    return text.replace(u'\n', u' ').replace(u'\t', u' ').trimmed();
}

QString rowLine(const std::vector<QString> &cells)
{
    QStringList texts;
    for (const QString &cell : cells) {
        if (const QString text = onOneLine(cell); !text.isEmpty())
            texts << text;
    }
    return texts.join(u'\t');
}

std::vector<TextSection> sectionsOf(const ooxml::Document &document)
{
    SectionBuilder builder;
    for (const ooxml::DocumentBlock &block : document.blocks) {
        if (block.kind == ooxml::DocumentBlock::Kind::Table) {
            for (const std::vector<QString> &row : block.table.rows)
                builder.addLine(rowLine(row));
        } else if (block.paragraph.headingLevel > 0 && !block.paragraph.text.trimmed().isEmpty()) {
            builder.addHeading(onOneLine(block.paragraph.text), block.paragraph.text);
        } else {
            builder.addLine(block.paragraph.text);
        }
    }
    return builder.takeSections();
}

QString sheetText(const ooxml::Sheet &sheet)
{
    QString text;
    int row = 0;
    for (const ooxml::Cell &cell : sheet.cells) {
        const QString shown = onOneLine(cell.text);
        if (shown.isEmpty())
            continue;
        if (!text.isEmpty())
            text += cell.row == row ? u'\t' : u'\n';
        text += shown;
        row = cell.row;
    }
    return text;
}

}  // namespace

Result<Done> sendDocument(const QByteArray &package, int firstPage, const Limits &limits, MessageStream &stream)
{
    const Result<ooxml::Document> document = ooxml::readDocument(package);
    if (!document)
        return std::unexpected(document.error());
    const Result<Done> sent = sendSections(FileKind::Word, sectionsOf(*document), firstPage, limits, stream);
    if (sent)
        sendProblems(document->problems, stream);
    return sent;
}

Result<Done> sendWorkbook(const QByteArray &package, int firstPage, const Limits &limits, MessageStream &stream)
{
    const Result<ooxml::Workbook> workbook = ooxml::readWorkbook(package);
    if (!workbook)
        return std::unexpected(workbook.error());
    if (workbook->sheets.empty())
        return fail(ErrorCode::BadInput, QStringLiteral("The workbook holds no worksheet"));
    PageSender sender(FileKind::Workbook, static_cast<int>(workbook->sheets.size()), limits, stream);
    sendProblems(workbook->problems, stream);
    for (std::size_t at = static_cast<std::size_t>(firstPage - 1); at < workbook->sheets.size(); ++at) {
        PageText page;
        page.page = static_cast<int>(at) + 1;
        page.label = ordinaryCharacters(workbook->sheets[at].name);
        page.text = ordinaryCharacters(sheetText(workbook->sheets[at]));
        sender.send(std::move(page));
    }
    return Done{};
}

}  // namespace assay::extract
