#include "app/desktop/problem_table.h"

#include "app/common/error_text.h"
#include "app/common/output_file.h"
#include "app/desktop/settings.h"
#include "app/desktop/style.h"

#include <QBoxLayout>
#include <QEvent>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>

namespace assay::desktop {

namespace {

StateLabel labelOf(Severity severity)
{
    switch (severity) {
    case Severity::Note:
        //: How grave a problem is: the least.
        return {content::Role::InReview, ProblemTable::tr("Note"), Sign::Circle};
    case Severity::Warning:
        return {content::Role::PartlyMet, ProblemTable::tr("Warning")};
    case Severity::Error:
        return {content::Role::NotMet, ProblemTable::tr("Error")};
    }
    return {};
}

QString quoted(QString text)
{
    return QLatin1Char('"') + text.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

}  // namespace

std::vector<SnapshotColumn<ProblemTable::NumberedProblem>> ProblemTable::columns()
{
    using Row = NumberedProblem;
    return {
        {.title = [] { return tr("Kind"); },
         .sortBy = [](const Row &row) { return -static_cast<int>(row.problem.severity); },
         .state = [](const Row &row) { return labelOf(row.problem.severity); }},
        {.title = [] { return tr("Where"); }, .text = [](const Row &row) { return app::placeText(row.problem.place); }},
        {.title = [] { return tr("What"); }, .text = [](const Row &row) { return row.problem.what; }}};
}

ProblemTable::ProblemTable(const QString &name, Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_model([](const NumberedProblem &row) { return row.number; }, columns())
    , m_table(new SnapshotTable(name, settings))
    , m_count(new QLabel)
    , m_export(new QPushButton)
{
    m_table->setSource(&m_model);
    m_table->setColumnWidths({96, 160, 0});
    m_count->setProperty("role", QStringLiteral("secondary"));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(3 * kSpacing, kSpacing, 2 * kSpacing, kSpacing);
    row->addWidget(m_count, 1);
    row->addWidget(m_export);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_table, 1);
    column->addLayout(row);
    connect(m_export, &QPushButton::clicked, this, &ProblemTable::exportList);
    connect(m_table, &SnapshotTable::currentIdChanged, this, [this](const QVariant &id) {
        if (const NumberedProblem *chosen = m_model.find(id))
            Q_EMIT problemChosen(chosen->problem);
    });
    retranslate();
}

void ProblemTable::setProblems(const Problems &problems)
{
    m_problems = problems;
    std::vector<NumberedProblem> rows;
    for (const Problem &problem : problems)
        rows.push_back({static_cast<int>(rows.size()), problem});
    m_model.setRows(std::move(rows));
    retranslate();
}

QByteArray ProblemTable::exported() const
{
    QString text = QStringLiteral("\uFEFF%1,%2,%3,%4\r\n")
                       .arg(quoted(tr("Kind")), quoted(tr("Where")), quoted(tr("Rule")), quoted(tr("What")));
    for (const Problem &problem : m_problems)
        text += QStringLiteral("%1,%2,%3,%4\r\n")
                    .arg(quoted(labelOf(problem.severity).word), quoted(app::placeText(problem.place)),
                         quoted(problem.rule), quoted(problem.what));
    return text.toUtf8();
}

void ProblemTable::exportList()
{
    auto *dialog =
        new QFileDialog(this, tr("Export the list"), m_settings.value(kLastFolder), tr("Separated values (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        const Result<Done> written = app::writeOutput(file, exported());
        m_count->setText(written ? tr("Exported to %1").arg(file) : app::sentence(written.error()));
    });
    dialog->open();
}

void ProblemTable::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ProblemTable::retranslate()
{
    m_model.retranslate();
    m_table->setAccessibleName(tr("Problems"));
    m_count->setText(tr("%n problem(s)", nullptr, static_cast<int>(m_problems.size())));
    m_export->setText(tr("E&xport list…"));
    m_export->setToolTip(tr("Writes this list into a file for office programs"));
    m_export->setEnabled(!m_problems.empty());
}

}  // namespace assay::desktop
