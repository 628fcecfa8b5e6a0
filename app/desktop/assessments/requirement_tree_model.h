#pragma once

#include "app/desktop/assessments/assessment_words.h"
#include "app/desktop/snapshot_table_model.h"

#include <QAbstractItemModel>

namespace assay::desktop {

/// Beside SnapshotRole.
/// Where the review of a result stands.
enum class Review
{
    None,  ///< There is no result to review
    Open,
    Agreed,
    Doubted  ///< Disagreed, or more evidence is needed
};

enum RequirementRole
{
    CountsRole = Qt::UserRole + 100,  ///< GroupScore of everything below a heading; invalid for requirements
    ValueRole,                        ///< int of ResultValue; invalid for headings
    WarningsRole,                     ///< int: how many
    ReviewRole,                       ///< int of Review
    InheritedRole                     ///< bool
};

/// A framework's tree with the results of an assessment: a snapshot, answered from memory.
class RequirementTreeModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column
    {
        RequirementColumn,  ///< Ref and title; below, what is to be checked
        ResultColumn,
        CitationsColumn,
        ColumnCount
    };

    explicit RequirementTreeModel(QObject *parent = nullptr);

    /// The same framework again changes what differs, so that selection and scrolling stay.
    /// @param words  must live until the next call of `setSheet` or `retranslate`
    void setSheet(const app::AssessmentSheet &sheet, const AssessmentWords &words);
    /// A result that is being saved.
    void setResult(const RequirementResult &result, const std::vector<app::SheetCitation> &citations);
    void retranslate(const AssessmentWords &words);

    /// Column 0; invalid where there is none.
    [[nodiscard]] QModelIndex indexOf(const QString &ref) const;
    /// Refs of the assessable requirements, in the order of the text.
    [[nodiscard]] QStringList assessable() const;
    /// Refs of the assessable requirements below a heading.
    [[nodiscard]] QStringList assessableBelow(const QString &ref) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &at, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    struct Node
    {
        QString ref;
        BilingualText title;
        bool assessable = false;
        std::size_t parent = 0;  ///< Index of the node above; 0 is the root that is not shown
        int row = 0;
        std::vector<std::size_t> children;
        ResultValue value = ResultValue::NotAssessed;
        int citations = 0;
        Review review = Review::None;
        bool isInherited = false;
        std::vector<app::ClaimWarning> warnings;
        GroupScore counts;
        friend bool operator==(const Node &, const Node &) = default;
    };

    [[nodiscard]] static std::vector<Node> nodesOf(const app::AssessmentSheet &sheet);
    static void take(const RequirementResult &result, const std::vector<app::SheetCitation> &citations, Node &node);
    static void countUp(std::vector<Node> &nodes);
    [[nodiscard]] static bool sameTree(const std::vector<Node> &one, const std::vector<Node> &other);
    void replaceNodes(std::vector<Node> nodes);
    [[nodiscard]] std::size_t nodeAt(const QModelIndex &at) const;
    [[nodiscard]] QModelIndex indexOf(std::size_t node, int column) const;
    [[nodiscard]] QString textOf(const Node &node, int column) const;
    /// Warnings, and what is to be known of where the result comes from and how it was reviewed.
    [[nodiscard]] QString remarksOf(const Node &node) const;
    [[nodiscard]] QVariant valueOf(const Node &node, int column, int role) const;
    [[nodiscard]] StateLabel labelOf(const Node &node) const;

    const AssessmentWords *m_words = nullptr;
    FrameworkKind m_framework = FrameworkKind::Standard;
    AssessmentKind m_kind = AssessmentKind::Self;
    QString m_frameworkId;
    std::vector<Node> m_nodes;  // the first is the root
};

}  // namespace assay::desktop

Q_DECLARE_METATYPE(assay::GroupScore)
