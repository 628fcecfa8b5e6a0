#pragma once

#include "model/customers/question.h"
#include "model/evidence/extract_client.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace assay::app {

/// What the extracting process understood of a workbook or table.
struct InspectedWorkbook
{
    QJsonObject inspection;  ///< As `questionnaire inspect` prints it
    std::vector<FoundQuestion> questions;
    Problems problems;
    QJsonArray sheets;  ///< Cells of the first rows where they were asked for, see app/extract/sheet_cells.h
};

enum class PaintedCells
{
    Without,
    With
};

/// @param name  of the file as received
/// @param mapping  a person's corrections as JSON (see questionnaires/structure/inspection.h); empty: none
/// Errors: those of ExtractClient.
[[nodiscard]] Result<InspectedWorkbook> inspectWorkbook(const ExtractClient &client, const ExtractSource &source,
                                                        const QString &name, const QByteArray &mapping,
                                                        Progress &progress, PaintedCells cells = PaintedCells::Without);

struct WrittenCell
{
    QString sheet;
    QString cell;
    QString before;
    QString after;
};

struct SkippedCell
{
    QString sheet;
    QString cell;
    QString why;
};

/// Equal questions whose answers differ; told, not stopped.
struct DifferingAnswers
{
    QString question;
    QStringList places;  ///< "sheet row n"
};

struct FilledWorkbook
{
    QByteArray package;
    std::vector<WrittenCell> written;
    std::vector<SkippedCell> skipped;
    std::vector<DifferingAnswers> differing;
    QStringList partsChanged;
    int partsIdentical = 0;
};

/// Writes the approved answers among `questions` into the customer's workbook; the result has been read back and
/// compared.
[[nodiscard]] Result<FilledWorkbook> fillWorkbook(const ExtractClient &client, const QByteArray &received,
                                                  const QString &name, const std::vector<Question> &questions,
                                                  Progress &progress);

}  // namespace assay::app
