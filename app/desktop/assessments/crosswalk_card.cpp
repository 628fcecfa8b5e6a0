#include "app/desktop/assessments/crosswalk_card.h"

#include "reports/content/gap/gap_words.h"

#include <QHeaderView>
#include <QLabel>

#include <algorithm>

namespace assay::desktop {

namespace {

constexpr int kResultWidth = 116;
constexpr int kMostRows = 6;  // seen at once
constexpr int kRowHeight = 44;

}  // namespace

CrosswalkCard::CrosswalkCard(Settings &settings, QWidget *parent)
    : DetailCard({}, parent)
    , m_model([](const Row &row) { return QVariant(row.number); }, columns())
    , m_table(new SnapshotTable(QStringLiteral("assessments.served"), settings))
{
    m_table->setSource(&m_model);
    m_table->setColumnWidths({0, kResultWidth});
    m_table->horizontalHeader()->hide();
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    addWidget(m_table);
    m_hint = addSecondary();
    connect(m_table, &SnapshotTable::idActivated, this, [this](const QVariant &number) {
        if (const Row *row = m_model.find(number))
            Q_EMIT opened(row->served.path.to().framework, row->served.path.to().ref);
    });
    showTexts();
}

std::vector<SnapshotColumn<CrosswalkCard::Row>> CrosswalkCard::columns() const
{
    SnapshotColumn<Row> requirement;
    requirement.title = [] { return tr("Requirement"); };
    requirement.text = [this](const Row &row) {
        const Language language = m_words->language();
        return QStringLiteral("%1  %2  %3")
            .arg(row.served.frameworkName.in(language), row.served.path.to().ref, row.served.title.in(language));
    };
    requirement.secondLine = [this](const Row &row) { return wayOf(row.served); };
    requirement.toolTip = [this](const Row &row) {
        return content::pathText(row.served.path).main + QLatin1Char('\n') + row.served.path.steps.front().source;
    };
    SnapshotColumn<Row> result;
    result.title = [] { return tr("Result there"); };
    result.state = [this](const Row &row) {
        const app::ServedRequirement &served = row.served;
        return served.assessment ? m_words->result(served.kind, served.assessmentKind, served.value) : StateLabel();
    };
    return {requirement, result};
}

QString CrosswalkCard::wayOf(const app::ServedRequirement &served) const
{
    QStringList parts{m_words->relation(*served.path.relation), m_words->edgeState(served.path.state).word};
    if (served.path.strength)
        parts << tr("strength %1 of 10").arg(*served.path.strength);
    if (served.path.steps.size() > 1)
        parts << tr("by way of %1 %2").arg(served.path.steps.front().to.framework, served.path.steps.front().to.ref);
    return parts.join(QStringLiteral(" · "));
}

void CrosswalkCard::setServed(std::vector<app::ServedRequirement> served, const AssessmentWords &words)
{
    m_words = &words;
    std::vector<Row> rows;
    for (app::ServedRequirement &one : served)
        rows.push_back({static_cast<int>(rows.size()), std::move(one)});
    m_model.setRows(std::move(rows));
    fitHeight();
    showTexts();
}

void CrosswalkCard::fitHeight()
{
    const int rows = std::min(kMostRows, static_cast<int>(m_model.rows().size()));
    m_table->setFixedHeight(rows * kRowHeight + 2 * m_table->frameWidth());
}

void CrosswalkCard::retranslate(const AssessmentWords &words)
{
    m_words = &words;
    showTexts();
    m_model.retranslate();
}

void CrosswalkCard::showTexts()
{
    setTitle(tr("This also serves (%1)").arg(m_model.rows().size()));
    m_table->setAccessibleName(tr("Requirements of other frameworks that this one serves"));
    m_hint->setText(tr("Enter or a double click opens it there."));
}

}  // namespace assay::desktop
