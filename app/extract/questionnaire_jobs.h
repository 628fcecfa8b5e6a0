#pragma once

#include "app/extract/message_stream.h"
#include "model/base/result.h"
#include "questionnaires/ooxml/workbook.h"

#include <QByteArray>
#include <QCborArray>
#include <QCborMap>
#include <QString>

namespace assay::extract {

/// A workbook or a table of separated values. Errors: as ooxml::readWorkbook and exchange::readCsv; Unsupported.
[[nodiscard]] Result<ooxml::Workbook> readTable(const QByteArray &bytes, const QString &name);

/// What the job `inspect` answers beside roles and questions.
enum class SheetCells
{
    Without,
    With  ///< The first rows of each sheet, see sheet_cells.h
};

/// The job `inspect`: reads a workbook, a table of separated values or a text document and tells where its questions
/// and answers stand.
/// @returns the map of `done`
/// Errors: as ooxml::readWorkbook and structure::readMapping; Unsupported (none of these).
[[nodiscard]] Result<QCborMap> inspectQuestionnaire(const QByteArray &bytes, const QString &name,
                                                    const QByteArray &mapping, SheetCells cells, MessageStream &stream);

/// The job `fill`: writes the approved answers into a workbook or a text document and sends it back in blocks.
/// @param questions  maps of model/customers/question_json.h
/// @returns the map of `done`
/// Errors: as fill::fillWorkbook and fill::fillDocument; BadInput (a question that is none), Unsupported (neither).
[[nodiscard]] Result<QCborMap> fillQuestionnaire(const QByteArray &bytes, const QString &name,
                                                 const QCborArray &questions, MessageStream &stream);

}  // namespace assay::extract
