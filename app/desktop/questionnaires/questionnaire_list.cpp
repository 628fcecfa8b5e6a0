#include "app/desktop/questionnaires/questionnaire_list.h"

#include "app/desktop/banner.h"
#include "app/desktop/empty_state.h"
#include "app/desktop/questionnaires/answer_words.h"
#include "app/desktop/questionnaires/state_strip.h"
#include "app/desktop/state_delegate.h"
#include "app/desktop/style.h"
#include "app/desktop/three_panes.h"

#include <QHeaderView>
#include <QLocale>
#include <QPainter>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace assay::desktop {

namespace {

enum Column
{
    CustomerColumn,
    ReceivedColumn,
    ProgressColumn,
    ReadyColumn
};
constexpr int kStripHeight = 8;

/// Paints the bar of states where others would paint a share.
class ProgressDelegate : public StateDelegate
{
public:
    ProgressDelegate(const SnapshotTable &table, const SnapshotTableModel<app::QuestionnaireOverview> &model,
                     QObject *parent)
        : StateDelegate(parent), m_table(table), m_model(model)
    {}
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &at) const override
    {
        StateDelegate::paint(painter, option, at);
        const app::QuestionnaireOverview *row = m_model.find(at.data(IdRole));
        if (!row)
            return;
        paintStateStrip(*painter,
                        QRectF(option.rect.left() + 2 * kSpacing, option.rect.top() + 3 * kSpacing - 2,
                               option.rect.width() - 4 * kSpacing, kStripHeight),
                        row->states);
    }

private:
    const SnapshotTable &m_table;
    const SnapshotTableModel<app::QuestionnaireOverview> &m_model;
};

using Overview = app::QuestionnaireOverview;

std::vector<SnapshotColumn<Overview>> columns()
{
    return {
        {.title = [] { return QuestionnaireList::tr("Customer and file"); },
         .text = [](const Overview &row) { return row.about.customerName; },
         .secondLine = [](const Overview &row) { return row.about.fileName; }},
        {.title = [] { return QuestionnaireList::tr("Received"); },
         .text = [](const Overview &row) { return row.about.receivedUtc.toLocalTime().date().toString(Qt::ISODate); },
         .sortBy = [](const Overview &row) { return QVariant(row.about.receivedUtc); }},
        {.title = [] { return QuestionnaireList::tr("Progress"); },
         .text = [](const Overview &) { return QStringLiteral(" "); },
         .sortBy =
             [](const Overview &row) { return QVariant(row.questions() ? 1.0 * row.ready() / row.questions() : 0); },
         .secondLine = [](const Overview &row) { return stateWords(row.states); },
         .toolTip = [](const Overview &row) { return stateWords(row.states); }},
        {.title = [] { return QuestionnaireList::tr("Ready", "column: approved answers of all questions"); },
         .text =
             [](const Overview &row) {
                 return QuestionnaireList::tr("%1 of %2", "answers that are ready, of all questions")
                     .arg(QLocale().toString(row.ready()), QLocale().toString(row.questions()));
             },
         .sortBy = [](const Overview &row) { return QVariant(row.ready()); }},
    };
}

}  // namespace

QuestionnaireList::QuestionnaireList(Settings &settings, QAction *open, QWidget *parent)
    : QWidget(parent)
    , m_model(std::make_unique<Model>([](const Overview &row) { return QVariant(row.about.id.value()); }, columns()))
    , m_table(new SnapshotTable(QStringLiteral("questionnaires.list"), settings))
    , m_empty(new EmptyState(Icon::Questionnaires))
    , m_banner(new Banner)
    , m_pane(new Pane)
    , m_stack(new QStackedLayout)
{
    m_table->setSource(m_model.get());
    m_table->setItemDelegateForColumn(ProgressColumn, new ProgressDelegate(*m_table, *m_model, m_table));
    m_table->setColumnWidths({0, 130, 380, 120});
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_empty->addAction(open);
    auto *body = new QWidget;
    body->setLayout(m_stack);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    m_pane->addToBody(m_banner);
    m_pane->addToBody(body, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_pane);
    connect(m_table, &SnapshotTable::idActivated, this, [this](const QVariant &id) { Q_EMIT opened(id.toLongLong()); });
    retranslate();
}

void QuestionnaireList::setQuestionnaires(std::vector<app::QuestionnaireOverview> questionnaires)
{
    m_model->setRows(std::move(questionnaires));
    m_stack->setCurrentWidget(m_model->rows().empty() ? static_cast<QWidget *>(m_empty) : m_table);
    if (!m_table->currentIndex().isValid() && !m_model->rows().empty())
        m_table->selectRow(0);
    retranslate();
}

int QuestionnaireList::unfinished() const
{
    return static_cast<int>(
        std::ranges::count_if(m_model->rows(), [](const Overview &row) { return row.ready() < row.questions(); }));
}

void QuestionnaireList::focusList()
{
    m_table->setFocus();
}

void QuestionnaireList::retranslate()
{
    m_pane->setHeading(tr("Questionnaires"),
                       m_model->rows().empty() ? QString()
                                               : tr("%n received", nullptr, static_cast<int>(m_model->rows().size())));
    m_empty->setText(
        tr("No questionnaire yet"),
        tr("Drop a customer's workbook here, or open one. Assay finds the questions in it, proposes answers "
           "from earlier ones, and writes what is approved into the customer's own file."));
    m_table->setAccessibleName(tr("Questionnaires"));
    m_model->retranslate();
}

}  // namespace assay::desktop
