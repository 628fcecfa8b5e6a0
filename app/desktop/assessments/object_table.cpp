#include "app/desktop/assessments/object_table.h"

#include "app/desktop/assessments/mlps_words.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace assay::desktop {

namespace {

constexpr int kResultWidth = 116;
constexpr int kRecordWidth = 130;
constexpr int kMostHeight = 320;

}  // namespace

ObjectTable::ObjectTable(Settings &settings, QWidget *parent)
    : SnapshotTable(QStringLiteral("assessments.objects"), settings, parent)
{
    m_model = new SnapshotTableModel<app::ObjectRow>(
        [](const app::ObjectRow &row) { return QVariant(row.object.id.value()); }, columns(), this);
    setSource(m_model);
    setColumnWidths({0, kResultWidth, kRecordWidth});
    setSelectionMode(SingleSelection);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    connect(verticalHeader(), &QHeaderView::sectionResized, this, &ObjectTable::fitHeight);
    fitHeight();
}

std::vector<SnapshotColumn<app::ObjectRow>> ObjectTable::columns() const
{
    using Row = app::ObjectRow;
    SnapshotColumn<Row> object;
    object.title = [] { return tr("Object"); };
    object.text = [](const Row &row) { return row.object.name; };
    object.secondLine = [this](const Row &row) {
        QStringList parts = {MlpsWords::kind(row.object.kind)};
        if (!row.object.zone.isEmpty())
            parts << row.object.zone;
        if (m_manySystems)
            parts << row.system;
        return parts.join(QStringLiteral(" · "));
    };
    SnapshotColumn<Row> result;
    result.title = [] { return tr("Result"); };
    result.state = [this](const Row &row) {
        return m_words ? m_words->result(FrameworkKind::Scheme, m_kind, row.result.value) : StateLabel();
    };
    SnapshotColumn<Row> record;
    record.title = [] { return tr("Record"); };
    record.text = [](const Row &row) { return row.result.record; };
    record.secondLine = [](const Row &row) { return MlpsWords::methods(row.result.methods); };
    return {object, result, record};
}

void ObjectTable::setRows(std::vector<app::ObjectRow> rows, const AssessmentWords &words, AssessmentKind kind)
{
    m_words = &words;
    m_kind = kind;
    m_manySystems = std::ranges::any_of(
        rows, [&](const app::ObjectRow &row) { return row.object.system != rows.front().object.system; });
    m_model->setRows(std::move(rows));
    if (!currentIndex().isValid())
        step(1);
    fitHeight();
}

void ObjectTable::retranslate()
{
    setAccessibleName(tr("Objects of the requirement"));
    m_model->retranslate();
}

const app::ObjectRow *ObjectTable::currentRow() const
{
    return m_model->find(currentId());
}

void ObjectTable::moveOn()
{
    const int rows = model()->rowCount();
    for (int i = 1; i <= rows; ++i) {
        const QModelIndex next = model()->index((currentIndex().row() + i) % rows, 0);
        const app::ObjectRow *row = m_model->find(next.data(IdRole));
        if (row && row->result.value == ResultValue::NotAssessed) {
            setCurrentId(next.data(IdRole));
            return;
        }
    }
}

void ObjectTable::fitHeight()
{
    const int rows = verticalHeader()->length() + horizontalHeader()->sizeHint().height() + 2 * frameWidth();
    setFixedHeight(std::min(rows, kMostHeight));
}

void ObjectTable::keyPressEvent(QKeyEvent *event)
{
    for (const ResultKey &key : kResultKeys)
        if (event->modifiers() == Qt::NoModifier && event->key() == key.key && currentIndex().isValid()) {
            Q_EMIT resultKeyPressed(key.value);
            return;
        }
    SnapshotTable::keyPressEvent(event);
}

}  // namespace assay::desktop
