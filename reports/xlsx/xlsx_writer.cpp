#include "reports/xlsx/xlsx_writer.h"

#include "reports/xlsx/summary_sheet.h"
#include "reports/xlsx/table_sheet.h"

#include <QFile>
#include <QTemporaryDir>

namespace assay::xlsx {

Result<QByteArray> writeXlsx(const content::Document &document)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        return fail(ErrorCode::Storage,
                    QStringLiteral("No temporary folder for the workbook: %1").arg(folder.errorString()));
    const QString fileName = folder.filePath(QStringLiteral("report.xlsx"));
    Book book(QFile::encodeName(fileName), QFile::encodeName(folder.path()), document.languages);
    if (book.handle() != nullptr) {
        book.describe(document);
        addSummarySheet(book, document);
        for (const content::Section &section : document.sections)
            for (const content::Block &block : section.blocks)
                if (const auto *table = std::get_if<content::Table>(&block);
                    table != nullptr && !table->sheet.isEmpty())
                    addTableSheet(book, *table, document);
    }
    if (const lxw_error error = book.close(); error != LXW_NO_ERROR)
        return fail(
            ErrorCode::Storage,
            QStringLiteral("The workbook could not be written: %1").arg(QString::fromUtf8(lxw_strerror(error))));
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Storage,
                    QStringLiteral("The workbook could not be read back: %1").arg(file.errorString()));
    return file.readAll();
}

}  // namespace assay::xlsx
