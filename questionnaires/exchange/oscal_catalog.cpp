#include "questionnaires/exchange/catalog_node.h"
#include "questionnaires/exchange/imported_framework.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace assay::exchange {

namespace {

constexpr qsizetype kMostTitle = 160;
constexpr int kMostInserts = 200;

/// What texts of a catalog are made into guidance.
struct Prose
{
    QString asks;
    QString proof;
};

QString withParameters(const QString &prose, const QHash<QString, QString> &parameters)
{
    static const QRegularExpression insert(QStringLiteral("\\{\\{\\s*insert:\\s*param,\\s*([^}\\s]+)\\s*\\}\\}"));
    QString text = prose;
    qsizetype from = 0;
    // A parameter's choices may name further parameters; a circle ends after some steps.
    for (int step = 0; step < kMostInserts; ++step) {
        const QRegularExpressionMatch match = insert.match(text, from);
        if (!match.hasMatch())
            break;
        from = match.capturedStart();
        text.replace(from, match.capturedLength(),
                     parameters.value(match.captured(1), QStringLiteral("[%1]").arg(match.captured(1))));
    }
    return text;
}

void flatten(const CatalogPart &part, const QHash<QString, QString> &parameters, QStringList &lines)
{
    const QString prose = withParameters(part.prose, parameters).simplified();
    if (!prose.isEmpty())
        lines << (part.label.isEmpty() ? prose : part.label + QLatin1Char(' ') + prose);
    for (const CatalogPart &inner : part.parts)
        flatten(inner, parameters, lines);
}

Prose proseOf(const CatalogNode &node, const QHash<QString, QString> &parameters)
{
    QStringList asks;
    QStringList proof;
    for (const CatalogPart &part : node.parts) {
        if (part.name == QLatin1String("statement") || part.name == QLatin1String("overview") ||
            part.name == QLatin1String("guidance"))
            flatten(part, parameters, asks);
        else if (part.name == QLatin1String("example"))
            flatten(part, parameters, proof);
    }
    return {asks.join(QLatin1Char('\n')), proof.join(QLatin1Char('\n'))};
}

/// A label such as "AC-2(1)" names a control to people; one in words does not.
QString refOf(const CatalogNode &node)
{
    const bool isShort = !node.label.isEmpty() && !node.label.contains(QLatin1Char(' ')) && node.label.size() <= 30;
    return isShort ? node.label : node.id;
}

QString titleOf(const CatalogNode &node, const Prose &prose)
{
    if (!node.title.isEmpty() && node.title != refOf(node))
        return node.title;
    const QString first = prose.asks.section(QLatin1Char('\n'), 0, 0);
    if (first.isEmpty())
        return node.title.isEmpty() ? node.id : node.title;
    return first.size() > kMostTitle ? first.left(kMostTitle - 1) + QStringLiteral("…") : first;
}

class Taker
{
public:
    explicit Taker(ImportedFramework &into) : m_into(into) {}

    void take(const CatalogNode &node, const QString &parent, QHash<QString, QString> parameters)
    {
        parameters.insert(node.parameters);
        const Prose prose = proseOf(node, parameters);
        Requirement requirement;
        requirement.ref = refOf(node);
        requirement.parent = parent;
        requirement.title = {titleOf(node, prose), {}};
        requirement.asks.en = prose.asks;
        requirement.proof.en = prose.proof;
        requirement.assessable = node.isControl && !node.isWithdrawn && !isHeading(node);
        requirement.isGroup = !node.isControl;
        if (node.isWithdrawn)
            requirement.tags << QStringLiteral("withdrawn");
        if (requirement.ref.isEmpty())
            complain(
                QStringLiteral("ref-missing"),
                QStringLiteral("a %1 below \"%2\" (\"%3\") has no id")
                    .arg(node.isControl ? QStringLiteral("control") : QStringLiteral("group"), parent, node.title));
        else if (m_refs.contains(requirement.ref))
            complain(QStringLiteral("ref-twice"),
                     QStringLiteral("\"%1\" stands in the catalog a second time").arg(requirement.ref));
        m_refs.insert(requirement.ref);
        const QString ref = requirement.ref;
        m_into.framework.requirements.push_back(std::move(requirement));
        for (const CatalogNode &child : node.children)
            take(child, ref, parameters);
    }

private:
    /// A control that only holds others, such as a category, and says nothing to be assessed by itself: its children
    /// are of another class than enhancements.
    [[nodiscard]] static bool isHeading(const CatalogNode &node)
    {
        return !node.children.empty() && node.label.contains(QLatin1Char(' '));
    }
    void complain(const QString &rule, const QString &what)
    {
        m_into.problems.push_back({Severity::Error, rule, what, {}});
    }

    ImportedFramework &m_into;
    QSet<QString> m_refs;
};

}  // namespace

bool ImportedFramework::isGood() const
{
    return std::ranges::none_of(problems, [](const Problem &problem) { return problem.severity == Severity::Error; });
}

QString idFromWords(const QString &words)
{
    static const QRegularExpression others(QStringLiteral("[^\\p{L}\\p{N}.]+"));
    QString id = words.trimmed().toLower().replace(others, QStringLiteral("-"));
    while (id.startsWith(QLatin1Char('-')))
        id.remove(0, 1);
    while (id.endsWith(QLatin1Char('-')))
        id.chop(1);
    return id.left(60);
}

bool looksLikeOscal(const QByteArray &bytes)
{
    const QByteArray start = bytes.left(4'096);
    return start.contains("ns/oscal") || (start.trimmed().startsWith('{') && bytes.contains("\"oscal-version\""));
}

Result<ImportedFramework> frameworkFromOscal(const QByteArray &bytes, const FrameworkAbout &about)
{
    const bool isXml = bytes.left(1'024).trimmed().startsWith('<') || bytes.left(1'024).contains("<?xml");
    const Result<Catalog> catalog = isXml ? catalogFromXml(bytes) : catalogFromJson(bytes);
    if (!catalog)
        return std::unexpected(catalog.error());
    ImportedFramework imported;
    Framework &framework = imported.framework;
    framework.title = {about.title.isEmpty() ? catalog->title : about.title, {}};
    framework.id = about.id.isEmpty() ? idFromWords(framework.title.en) : about.id;
    framework.edition = about.edition.isEmpty() ? catalog->version : about.edition;
    framework.publisher = about.publisher.isEmpty() ? catalog->publisher : about.publisher;
    framework.kind = about.kind;
    Taker taker(imported);
    for (const CatalogNode &node : catalog->nodes)
        taker.take(node, {}, {});
    if (framework.assessableCount() == 0)
        imported.problems.push_back({Severity::Error,
                                     QStringLiteral("nothing-assessable"),
                                     QStringLiteral("the catalog has no control that could be assessed"),
                                     {}});
    return imported;
}

}  // namespace assay::exchange
