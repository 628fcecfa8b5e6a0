#pragma once

#include "app/desktop/evidence/page_view.h"
#include "app/desktop/snapshot_table.h"
#include "app/usecases/citation_targets.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace assay::desktop {

/// Stands below the page while a target is chosen for what is marked: a requirement of an assessment that is not signed
/// off, or a question. The page stays in use meanwhile.
class CitePicker : public QFrame
{
    Q_OBJECT
public:
    CitePicker(DesktopContext &context, QWidget *parent = nullptr);

    /// Opens it for a passage, or changes the passage while it is open.
    void begin(const MarkedPassage &passage);
    void dismiss();

Q_SIGNALS:
    void closed();
    /// The citation is being saved.
    void cited();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Row
    {
        QString id;
        app::CitableTarget target;
        QString title;
        QString where;
        friend bool operator==(const Row &, const Row &) = default;
    };
    void reload();
    void fill();
    void cite();
    void updateButtons();
    void retranslate();
    [[nodiscard]] static std::vector<SnapshotColumn<Row>> columns();

    DesktopContext &m_context;
    std::optional<MarkedPassage> m_passage;
    std::vector<app::CitableTarget> m_targets;
    QString m_last;  // id of the target that was cited for last
    SnapshotTableModel<Row> m_model;
    QLabel *m_title;
    QLineEdit *m_filter;
    SnapshotTable *m_table;
    QLabel *m_none;
    QCheckBox *m_disclosed;
    QPushButton *m_cite;
    QPushButton *m_cancel;
    Job<std::vector<app::CitableTarget>> m_job;
};

}  // namespace assay::desktop
