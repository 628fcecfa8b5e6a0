#include "app/desktop/assessments/requirement_tree_model.h"
#include "app/desktop/icons.h"
#include "app/desktop/style.h"

namespace assay::desktop {

namespace {

QIcon warningIcon()
{
    return icon(Icon::Warning, inkOf(content::Role::PartlyMet, theme().scheme));
}

}  // namespace

StateLabel RequirementTreeModel::labelOf(const Node &node) const
{
    return m_words->result(m_framework, m_kind, node.value);
}

QString RequirementTreeModel::remarksOf(const Node &node) const
{
    QStringList sentences;
    for (const app::ClaimWarning warning : node.warnings)
        sentences << AssessmentWords::warning(warning);
    if (node.isInherited)
        sentences << tr("Inherited");
    if (node.review == Review::Doubted)
        sentences << tr("The reviewer has doubts");
    return sentences.join(QStringLiteral(" · "));
}

QString RequirementTreeModel::textOf(const Node &node, int column) const
{
    switch (column) {
    case RequirementColumn:
        return node.title.isEmpty() ? node.ref : node.ref + QStringLiteral("  ") + node.title.in(m_words->language());
    case ResultColumn: {
        if (node.assessable)
            return labelOf(node).word;
        const int total = totalOf(node.counts);
        return QStringLiteral("%1 / %2").arg(total - node.counts.notAssessed).arg(total);
    }
    default:
        return node.citations > 0 ? QString::number(node.citations) : QString();
    }
}

QVariant RequirementTreeModel::valueOf(const Node &node, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return textOf(node, column);
    case Qt::AccessibleTextRole:
        return column == RequirementColumn && !remarksOf(node).isEmpty()
                   ? textOf(node, column) + QStringLiteral(": ") + remarksOf(node)
                   : textOf(node, column);
    case Qt::ToolTipRole:
        if (column == ResultColumn && !node.assessable)
            return tr("%1 of the requirements below have a result").arg(textOf(node, column));
        return column == CitationsColumn ? tr("%n citation(s)", nullptr, node.citations) : textOf(node, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(column == CitationsColumn ? Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter)
                                                             : Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    case Qt::DecorationRole:
        return column == CitationsColumn && !node.warnings.empty() ? warningIcon() : QVariant();
    case IdRole:
        return node.ref;
    case SortRole:
        return node.row;
    case StateRole:
        return column == ResultColumn && node.assessable ? QVariant::fromValue(labelOf(node)) : QVariant();
    case SecondLineRole:
        return column == RequirementColumn ? remarksOf(node) : QString();
    case CountsRole:
        return node.assessable ? QVariant() : QVariant::fromValue(node.counts);
    case ValueRole:
        return node.assessable ? QVariant(static_cast<int>(node.value)) : QVariant();
    case WarningsRole:
        return static_cast<int>(node.warnings.size());
    case ReviewRole:
        return static_cast<int>(node.review);
    case InheritedRole:
        return node.isInherited;
    default:
        return {};
    }
}

QVariant RequirementTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case RequirementColumn:
        return tr("Requirement");
    case ResultColumn:
        return tr("Result");
    case CitationsColumn:
        //: Heading of a narrow column that counts citations.
        return tr("Cited");
    default:
        return {};
    }
}

}  // namespace assay::desktop
