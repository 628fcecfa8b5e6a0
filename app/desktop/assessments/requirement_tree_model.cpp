#include "app/desktop/assessments/requirement_tree_model.h"

#include <QHash>

#include <algorithm>

namespace assay::desktop {

namespace {

void count(GroupScore &counts, ResultValue value)
{
    switch (value) {
    case ResultValue::Met:
        ++counts.met;
        return;
    case ResultValue::PartlyMet:
        ++counts.partlyMet;
        return;
    case ResultValue::NotMet:
        ++counts.notMet;
        return;
    case ResultValue::NotApplicable:
        ++counts.notApplicable;
        return;
    case ResultValue::NotAssessed:
        ++counts.notAssessed;
        return;
    }
}

void addTo(GroupScore &sum, const GroupScore &part)
{
    sum.met += part.met;
    sum.partlyMet += part.partlyMet;
    sum.notMet += part.notMet;
    sum.notApplicable += part.notApplicable;
    sum.notAssessed += part.notAssessed;
}

Review reviewOf(const RequirementResult &result)
{
    if (result.value == ResultValue::NotAssessed)
        return Review::None;
    if (!result.verdict)
        return Review::Open;
    return result.verdict == Verdict::Agreed ? Review::Agreed : Review::Doubted;
}

}  // namespace

RequirementTreeModel::RequirementTreeModel(QObject *parent) : QAbstractItemModel(parent), m_nodes(1)
{}

void RequirementTreeModel::take(const RequirementResult &result, const std::vector<app::SheetCitation> &citations,
                                Node &node)
{
    node.value = result.value;
    node.citations = static_cast<int>(citations.size());
    node.isInherited = result.inherited.has_value();
    node.review = reviewOf(result);
    if (node.assessable)
        node.warnings = app::warningsOf(result, citations);
}

std::vector<RequirementTreeModel::Node> RequirementTreeModel::nodesOf(const app::AssessmentSheet &sheet)
{
    std::vector<Node> nodes(1);
    QHash<QString, std::size_t> byRef;
    for (const Requirement &requirement : sheet.framework.requirements) {
        Node node{requirement.ref, requirement.title, requirement.assessable};
        node.parent = byRef.value(requirement.parent, 0);
        node.row = static_cast<int>(nodes[node.parent].children.size());
        take(resultIn(sheet, node.ref), citationsIn(sheet, node.ref), node);
        nodes[node.parent].children.push_back(nodes.size());
        byRef.insert(node.ref, nodes.size());
        nodes.push_back(std::move(node));
    }
    countUp(nodes);
    return nodes;
}

void RequirementTreeModel::countUp(std::vector<Node> &nodes)
{
    for (Node &node : nodes)
        node.counts = {};
    // Children stand behind their parents.
    for (std::size_t i = nodes.size() - 1; i > 0; --i) {
        if (nodes[i].assessable)
            count(nodes[i].counts, nodes[i].value);
        addTo(nodes[nodes[i].parent].counts, nodes[i].counts);
    }
}

bool RequirementTreeModel::sameTree(const std::vector<Node> &one, const std::vector<Node> &other)
{
    return std::ranges::equal(one, other, [](const Node &a, const Node &b) {
        return a.ref == b.ref && a.parent == b.parent && a.assessable == b.assessable;
    });
}

void RequirementTreeModel::setSheet(const app::AssessmentSheet &sheet, const AssessmentWords &words)
{
    const AssessmentKind kind = sheet.assessment ? sheet.assessment->kind : AssessmentKind::Self;
    std::vector<Node> nodes = nodesOf(sheet);
    const bool same = m_frameworkId == sheet.framework.id && m_kind == kind && sameTree(m_nodes, nodes);
    if (!same)
        beginResetModel();
    m_words = &words;
    m_frameworkId = sheet.framework.id;
    m_framework = sheet.framework.kind;
    m_kind = kind;
    if (same) {
        replaceNodes(std::move(nodes));
        return;
    }
    m_nodes = std::move(nodes);
    endResetModel();
}

void RequirementTreeModel::replaceNodes(std::vector<Node> nodes)
{
    std::vector<std::size_t> changed;
    for (std::size_t i = 1; i < nodes.size(); ++i)
        if (!(m_nodes[i] == nodes[i]))
            changed.push_back(i);
    m_nodes = std::move(nodes);
    for (const std::size_t node : changed)
        Q_EMIT dataChanged(indexOf(node, 0), indexOf(node, ColumnCount - 1));
}

void RequirementTreeModel::setResult(const RequirementResult &result, const std::vector<app::SheetCitation> &citations)
{
    std::vector<Node> nodes = m_nodes;
    const auto node = std::ranges::find(nodes, result.ref, &Node::ref);
    if (node == nodes.end())
        return;
    take(result, citations, *node);
    countUp(nodes);
    replaceNodes(std::move(nodes));
}

void RequirementTreeModel::retranslate(const AssessmentWords &words)
{
    m_words = &words;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    for (std::size_t i = 0; i < m_nodes.size(); ++i)
        if (!m_nodes[i].children.empty())
            Q_EMIT dataChanged(indexOf(m_nodes[i].children.front(), 0),
                               indexOf(m_nodes[i].children.back(), ColumnCount - 1));
}

QModelIndex RequirementTreeModel::indexOf(const QString &ref) const
{
    const auto node = std::ranges::find(m_nodes, ref, &Node::ref);
    if (ref.isEmpty() || node == m_nodes.end())
        return {};
    return indexOf(static_cast<std::size_t>(node - m_nodes.begin()), RequirementColumn);
}

QStringList RequirementTreeModel::assessableBelow(const QString &ref) const
{
    const auto heading = std::ranges::find(m_nodes, ref, &Node::ref);
    if (ref.isEmpty() || heading == m_nodes.end())
        return {};
    const auto top = static_cast<std::size_t>(heading - m_nodes.begin());
    QStringList refs;
    for (std::size_t i = top + 1; i < m_nodes.size(); ++i) {
        std::size_t above = m_nodes[i].parent;
        while (above > top)
            above = m_nodes[above].parent;
        if (above == top && m_nodes[i].assessable)
            refs << m_nodes[i].ref;
    }
    return refs;
}

QStringList RequirementTreeModel::assessable() const
{
    QStringList refs;
    for (const Node &node : m_nodes)
        if (node.assessable)
            refs << node.ref;
    return refs;
}

std::size_t RequirementTreeModel::nodeAt(const QModelIndex &at) const
{
    return at.isValid() ? static_cast<std::size_t>(at.internalId()) : 0;
}

QModelIndex RequirementTreeModel::indexOf(std::size_t node, int column) const
{
    return node == 0 ? QModelIndex() : createIndex(m_nodes[node].row, column, static_cast<quintptr>(node));
}

QModelIndex RequirementTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return indexOf(m_nodes[nodeAt(parent)].children[static_cast<std::size_t>(row)], column);
}

QModelIndex RequirementTreeModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOf(m_nodes[nodeAt(child)].parent, 0) : QModelIndex();
}

int RequirementTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(m_nodes[nodeAt(parent)].children.size());
}

int RequirementTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant RequirementTreeModel::data(const QModelIndex &at, int role) const
{
    if (!checkIndex(at, CheckIndexOption::IndexIsValid) || !m_words)
        return {};
    return valueOf(m_nodes[nodeAt(at)], at.column(), role);
}

}  // namespace assay::desktop
