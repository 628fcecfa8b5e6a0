#include "app/desktop/questionnaires/question_model.h"

#include "app/desktop/questionnaires/answer_words.h"
#include "app/desktop/style.h"

#include <QCoreApplication>
#include <QFont>

namespace assay::desktop {

namespace {

struct QuestionTexts
{
    Q_DECLARE_TR_FUNCTIONS(QuestionModel)

public:
    static QString heading(const FoundQuestion &first, int lastRow, bool namesSheet)
    {
        const QString section = first.section.simplified();
        if (section.isEmpty())
            return tr("Sheet “%1”, rows %2–%3").arg(first.sheet).arg(first.row).arg(lastRow);
        return namesSheet ? tr("%1 (sheet “%2”, rows %3–%4)").arg(section, first.sheet).arg(first.row).arg(lastRow)
                          : tr("%1 (rows %2–%3)").arg(section).arg(first.row).arg(lastRow);
    }
    static QString note(const app::QuestionView &view)
    {
        QStringList notes;
        if (view.question.found.hidden)
            notes << tr("hidden in the file");
        if (view.equal)
            notes << tr("asked twice: answered elsewhere");
        return notes.join(QStringLiteral(" · "));
    }
    static QString number() { return tr("No.", "column: number of a question"); }
    static QString question() { return tr("Question"); }
    static QString state() { return tr("State"); }
    static QString confidence() { return tr("Conf.", "column: confidence, short"); }
};

QuestionRow rowOf(const app::QuestionView &view)
{
    const Question &question = view.question;
    return {question.id.value(),       false,          numberOf(question.found), question.found.text,
            QuestionTexts::note(view), question.state, question.confidence};
}

std::vector<SnapshotColumn<QuestionRow>> columns()
{
    using Row = QuestionRow;
    return {
        {.title = &QuestionTexts::number, .text = [](const Row &row) { return row.heading ? row.text : row.number; }},
        {.title = &QuestionTexts::question,
         .text = [](const Row &row) { return row.text; },
         .secondLine = [](const Row &row) { return row.note; }},
        {.title = &QuestionTexts::state,
         .sortBy = [](const Row &row) { return QVariant(static_cast<int>(row.state)); },
         .state = [](const Row &row) { return labelOf(row.state); }},
        {.title = &QuestionTexts::confidence,
         .text = [](const Row &row) { return row.heading ? QString() : confidenceText(row.confidence); },
         .sortBy = [](const Row &row) { return QVariant(row.confidence); }},
    };
}

}  // namespace

QuestionModel::QuestionModel(QObject *parent)
    : SnapshotTableModel<QuestionRow>([](const QuestionRow &row) { return QVariant(row.id); }, columns(), parent)
{}

void QuestionModel::setQuestions(const app::QuestionnaireSnapshot &snapshot)
{
    std::vector<QuestionRow> rows;
    const std::vector<app::QuestionView> &all = snapshot.questions;
    qint64 headings = 0;
    QString sheet;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const FoundQuestion &found = all[i].question.found;
        const bool opens = i == 0 || found.sheet != all[i - 1].question.found.sheet ||
                           found.section != all[i - 1].question.found.section;
        if (opens) {
            std::size_t last = i;
            while (last + 1 < all.size() && all[last + 1].question.found.sheet == found.sheet &&
                   all[last + 1].question.found.section == found.section)
                ++last;
            rows.push_back({.id = --headings,
                            .heading = true,
                            .text = QuestionTexts::heading(found, all[last].question.found.row, found.sheet != sheet)});
            sheet = found.sheet;
        }
        rows.push_back(rowOf(all[i]));
    }
    setRows(std::move(rows));
}

Qt::ItemFlags QuestionModel::flags(const QModelIndex &at) const
{
    if (at.isValid() && rows()[static_cast<std::size_t>(at.row())].heading)
        return Qt::ItemNeverHasChildren;
    return SnapshotTableModel<QuestionRow>::flags(at);
}

QVariant QuestionModel::data(const QModelIndex &at, int role) const
{
    if (at.isValid() && rows()[static_cast<std::size_t>(at.row())].heading) {
        if (role == Qt::FontRole) {
            QFont bold;
            bold.setPixelSize(typeSizes().secondary);
            bold.setBold(true);
            return bold;
        }
        if (role == Qt::BackgroundRole)
            return QBrush(theme().background);
        if (role == StateRole || (role == Qt::DisplayRole && at.column() != NumberColumn))
            return {};
    }
    return SnapshotTableModel<QuestionRow>::data(at, role);
}

}  // namespace assay::desktop
