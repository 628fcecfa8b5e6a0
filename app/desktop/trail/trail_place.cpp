#include "app/desktop/trail/trail_place.h"

#include "app/desktop/banner.h"
#include "app/desktop/detail_card.h"
#include "app/desktop/three_panes.h"
#include "app/desktop/trail/trail_words.h"

#include <QBoxLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

namespace assay::desktop {

namespace {

constexpr int kMostShown = 5000;
enum Column
{
    NumberColumn,
    TimeColumn,
    WhoColumn,
    ActionColumn,
    ThingColumn
};

QString timeText(const TrailRow &row)
{
    return QLocale().toString(row.when, QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

std::vector<SnapshotColumn<TrailRow>> columns()
{
    using Row = TrailRow;
    return {{.title = [] { return TrailPlace::tr("No."); },
             .text = [](const Row &row) { return QString::number(row.event.sequence); },
             .sortBy = [](const Row &row) { return row.event.sequence; },
             .alignment = Qt::AlignRight | Qt::AlignVCenter},
            {.title = [] { return TrailPlace::tr("Time"); },
             .text = timeText,
             .sortBy = [](const Row &row) { return row.event.timeUtc; }},
            {.title = [] { return TrailPlace::tr("Who"); },
             .text = [](const Row &row) { return row.event.actor; },
             .secondLine = [](const Row &row) { return roleText(row.event.role); }},
            {.title = [] { return TrailPlace::tr("What"); },
             .text = [](const Row &row) { return actionText(row.event.action); },
             .secondLine = [](const Row &row) { return row.event.reason; }},
            {.title = [] { return TrailPlace::tr("Thing"); },
             .text = [](const Row &row) { return thingText(row.event.thing.kind, row.event.thing.id); }}};
}

Result<std::vector<TrailRow>> readTrail(const app::Session &session)
{
    Result<std::vector<store::TrailEntry>> entries = store::trailEntries(session.workspace, kMostShown);
    if (!entries)
        return std::unexpected(entries.error());
    const QTimeZone zone(session.workspace.policies().timeZone.toUtf8());
    std::vector<TrailRow> rows;
    for (store::TrailEntry &entry : *entries) {
        QDateTime when = store::timeFromStored(entry.event.timeUtc);
        if (zone.isValid())
            when = when.toTimeZone(zone);
        rows.push_back({std::move(entry.event), std::move(entry.payload), when});
    }
    std::ranges::reverse(rows);
    return rows;
}

QString indented(const QString &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    return document.isNull() ? json : QString::fromUtf8(document.toJson(QJsonDocument::Indented)).trimmed();
}

/// In groups, so that people can compare it.
QString hashText(const QByteArray &hash)
{
    return QString::fromLatin1(hash.toHex(' '))
        .replace(QLatin1Char(' '), QString())
        .replace(QRegularExpression(QStringLiteral("(.{8})")), QStringLiteral("\\1 "))
        .trimmed();
}

}  // namespace

TrailPlace::TrailPlace(DesktopContext &context, QWidget *parent)
    : Place(PlaceName::Trail, context, parent)
    , m_verify(new QAction(this))
    , m_banner(new Banner)
    , m_listPane(new Pane)
    , m_detailPane(new Pane)
    , m_model([](const TrailRow &row) { return row.event.sequence; }, columns())
    , m_table(new SnapshotTable(QStringLiteral("trail.list"), context.settings()))
    , m_event(new DetailCard)
    , m_payload(new DetailCard)
    , m_chain(new DetailCard)
    , m_load(context.jobs(), this)
    , m_check(context.jobs(), this, Lane::Working)
{
    m_verify->setObjectName(QStringLiteral("verifyTrail"));
    addAction(m_verify);
    m_table->setSource(&m_model);
    m_table->setColumnWidths({64, 160, 150, 0, 150});
    m_listPane->addToBody(m_table, 1);
    auto *cards = new CardColumn;
    for (DetailCard *card : {m_event, m_payload, m_chain})
        cards->addCard(card);
    m_detailPane->addToBody(cards, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(
        new ThreePanes(QStringLiteral("trail.panes"), context.settings(), m_listPane, m_detailPane, nullptr, {3, 2}),
        1);
    setFocusProxy(m_table);
    connect(m_verify, &QAction::triggered, this, &TrailPlace::verify);
    connect(m_table, &SnapshotTable::currentIdChanged, this, &TrailPlace::showEvent);
    retranslate();
}

void TrailPlace::reload()
{
    m_load.start(
        tr("Reading the trail"), [](const app::Session &session, Progress &) { return readTrail(session); },
        [this](Result<std::vector<TrailRow>> rows) {
            if (!rows) {
                m_banner->show(messageOf(tr("Reading the trail"), rows.error()));
                return;
            }
            m_model.setRows(std::move(*rows));
            showHeading();
            if (m_wanted)
                m_table->setCurrentId(*m_wanted);
            else if (!m_table->currentId().isValid())
                m_table->step(1);
            m_wanted.reset();
        });
}

void TrailPlace::open(const Destination &destination)
{
    const auto *event = std::get_if<EventDestination>(&destination);
    if (event && !m_table->setCurrentId(event->sequence))
        m_wanted = event->sequence;
}

bool TrailPlace::backToList()
{
    if (m_banner->isVisible()) {
        m_banner->dismiss();
        return true;
    }
    if (m_table->hasFocus())
        return false;
    m_table->setFocus();
    return true;
}

void TrailPlace::verify()
{
    m_check.start(
        tr("Verifying the trail"),
        [](const app::Session &session, Progress &) { return store::verifyTrail(session.workspace); },
        [this](const Result<store::TrailVerdict> &verdict) {
            if (!verdict) {
                m_banner->show(messageOf(tr("Verifying the trail"), verdict.error()));
                return;
            }
            const QString head = QString::fromLatin1(verdict->head.toHex());
            if (verdict->ok()) {
                m_banner->show(
                    {Severity::Note,
                     tr("%n event(s) verified; the chain is whole.", nullptr, static_cast<int>(verdict->events)),
                     tr("Head: %1").arg(head),
                     {},
                     head});
                return;
            }
            m_banner->show({Severity::Error, tr("Event %1 does not fit what stands before it.").arg(*verdict->firstBad),
                            tr("Nothing was changed."), tr("Compare with a backup from before that event."), head});
            m_table->setCurrentId(*verdict->firstBad);
        });
}

void TrailPlace::showEvent(const QVariant &sequence)
{
    for (DetailCard *card : {m_event, m_payload, m_chain})
        card->clear();
    const TrailRow *row = m_model.find(sequence);
    for (DetailCard *card : {m_event, m_payload, m_chain})
        card->setVisible(row != nullptr);
    if (!row) {
        m_detailPane->setHeading(tr("Event"));
        return;
    }
    m_detailPane->setHeading(tr("Event %1").arg(row->event.sequence), timeText(*row));
    m_event->setTitle(actionText(row->event.action));
    m_event->addText(thingText(row->event.thing.kind, row->event.thing.id));
    m_event->addSecondary(QStringLiteral("%1 · %2").arg(row->event.actor, roleText(row->event.role)));
    if (!row->event.reason.isEmpty())
        m_event->addSecondary(tr("Reason: %1").arg(row->event.reason));
    m_payload->setTitle(tr("What changed"));
    m_payload->addText(row->payload.isEmpty() ? tr("Erased; its digest is kept in the chain.")
                                              : indented(row->payload));
    m_chain->setTitle(tr("In the chain"));
    m_chain->addSecondary(tr("Hash: %1").arg(hashText(row->event.hash)));
    m_chain->addSecondary(tr("Hash of the event before: %1").arg(hashText(row->event.previous)));
}

void TrailPlace::showHeading()
{
    m_listPane->setHeading(titleOf(PlaceName::Trail), tr("%n event(s), newest first", nullptr, m_model.rowCount()));
}

void TrailPlace::retranslate()
{
    m_verify->setText(tr("Verif&y the trail"));
    m_verify->setToolTip(tr("Recomputes every hash from what is stored"));
    m_table->setAccessibleName(tr("Events"));
    m_model.retranslate();
    showHeading();
    showEvent(m_table->currentId());
}

}  // namespace assay::desktop
