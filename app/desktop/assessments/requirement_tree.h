#pragma once

#include "app/desktop/assessments/requirement_tree_model.h"

#include <QTreeView>

namespace assay::desktop {

class Settings;

/// Which results the tree keeps.
/// What of a requirement's result is looked for.
enum class Only
{
    Everything,
    Warnings,   ///< Something about it is to be checked
    ToReview,   ///< It has a result and no verdict
    Inherited,  ///< Its result came over a crosswalk
    Doubted     ///< A reviewer disagreed or asked for more evidence
};

struct ResultFilter
{
    std::optional<ResultValue> value;  ///< None: all
    Only only = Only::Everything;
    friend bool operator==(const ResultFilter &, const ResultFilter &) = default;
};

/// The requirement tree: groups with their progress, requirements with their results, one key for each result, j and k
/// beside the arrows. The current requirement survives new snapshots.
class RequirementTree : public QTreeView
{
    Q_OBJECT
public:
    RequirementTree(const QString &name, Settings &settings, QWidget *parent = nullptr);
    ~RequirementTree() override;

    [[nodiscard]] RequirementTreeModel &source() { return m_model; }
    [[nodiscard]] SnapshotProxy &proxy() { return m_proxy; }
    void setFilterWords(const QString &words);
    void setResultFilter(const ResultFilter &filter);

    /// Empty where there is none.
    [[nodiscard]] QString currentRef() const;
    /// Assessable requirements that are selected, in the order of the text.
    [[nodiscard]] QStringList selectedRefs() const;
    /// Selects and shows; false where it is not there or filtered out.
    bool setCurrentRef(const QString &ref);
    /// The next requirement that has no result, among those shown and after `ref`; then from the top. Empty: none.
    [[nodiscard]] QString nextOpen(const QString &ref) const;
    void step(int rows);

Q_SIGNALS:
    void currentRefChanged(const QString &ref);
    /// Other requirements are selected.
    void selectionMade();
    void resultKeyPressed(assay::ResultValue value);
    void verdictKeyPressed(assay::Verdict verdict);
    /// Enter.
    void activatedByKey();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void keyboardSearch(const QString &) override {}  // letters record results

private:
    void tellCurrent();

    Settings &m_settings;
    RequirementTreeModel m_model;
    SnapshotProxy m_proxy;
    QString m_current;  // told last
    bool m_resetting = false;
};

}  // namespace assay::desktop
