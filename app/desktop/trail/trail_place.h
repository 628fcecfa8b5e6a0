#pragma once

#include "app/desktop/place.h"
#include "app/desktop/snapshot_table.h"
#include "model/store/trail_repository.h"

namespace assay::desktop {

class Banner;
class CardColumn;
class DetailCard;
class Pane;

/// An event of the trail as a row of the list.
struct TrailRow
{
    AuditEvent event;
    QString payload;  ///< JSON; empty where it was erased
    QDateTime when;   ///< In the workspace's time zone
    friend bool operator==(const TrailRow &, const TrailRow &) = default;
};

/// The record of every change, newest first, with what each event holds; the chain of hashes can be recomputed.
class TrailPlace final : public Place
{
    Q_OBJECT
public:
    explicit TrailPlace(DesktopContext &context, QWidget *parent = nullptr);
    [[nodiscard]] QList<QAction *> headerActions() const override { return {m_verify}; }
    void open(const Destination &destination) override;
    bool backToList() override;

protected:
    void reload() override;
    void retranslate() override;

private:
    void verify();
    void showEvent(const QVariant &sequence);
    void showHeading();

    QAction *m_verify;
    Banner *m_banner;
    Pane *m_listPane;
    Pane *m_detailPane;
    SnapshotTableModel<TrailRow> m_model;
    SnapshotTable *m_table;
    DetailCard *m_event;
    DetailCard *m_payload;
    DetailCard *m_chain;
    std::optional<qint64> m_wanted;  // to be shown once the list is there
    Job<std::vector<TrailRow>> m_load;
    Job<store::TrailVerdict> m_check;
};

}  // namespace assay::desktop
