#include "questionnaires/exchange/imported_framework.h"
#include "questionnaires/exchange/table_header.h"

#include <QSet>

#include <algorithm>

namespace assay::exchange {

namespace {

const std::vector<KnownColumn> &columns()
{
    static const auto words = [](const char *list) { return QString::fromUtf8(list).split(QLatin1Char('|')); };
    static const std::vector<KnownColumn> all = {
        {QStringLiteral("ref"),
         words("ref|reference|id|no|no.|nr|number|identifier|controlid|requirementid|clause|编号|序号|条款号|条款|标识|"
               "控制编号|要求编号")},
        {QStringLiteral("parent"), words("parent|parentref|parentid|belongsto|上级|上级编号|父级|所属")},
        {QStringLiteral("title"),
         words("title|name|control|controlname|requirement|heading|标题|名称|要求|要求项|控制|控制项|控制名称|指标")},
        {QStringLiteral("title_en"), words("titleen|title(en)|englishtitle|titleenglish|nameen|英文标题|英文名称")},
        {QStringLiteral("title_zh"), words("titlezh|title(zh)|chinesetitle|titlechinese|namezh|中文标题|中文名称")},
        {QStringLiteral("asks"),
         words("asks|guidance|description|details|explanation|what it asks|说明|描述|指南|检查要点|要求内容")},
        {QStringLiteral("proof"), words("proof|evidence|whatprovesit|证明|证明材料|证据|举证")},
        {QStringLiteral("assessable"), words("assessable|isassessable|可评估|是否评估|评估项")},
        {QStringLiteral("group"), words("group|isgroup|分组|类别")},
        {QStringLiteral("weight"), words("weight|points|权重|分值")},
        {QStringLiteral("hard"), words("hard|ishard|mandatory|veto|硬指标|必选|一票否决")},
        {QStringLiteral("tags"), words("tags|tag|applicability|标签|适用")}};
    return all;
}

std::optional<bool> truthOf(const QString &text)
{
    static const QStringList yes = {QStringLiteral("1"), QStringLiteral("true"), QStringLiteral("yes"),
                                    QStringLiteral("y"), QStringLiteral("x"),    QStringLiteral("是"),
                                    QStringLiteral("√"), QStringLiteral("✓")};
    static const QStringList no = {QStringLiteral("0"), QStringLiteral("false"), QStringLiteral("no"),
                                   QStringLiteral("n"), QStringLiteral("否"),    QStringLiteral("-")};
    const QString word = text.toLower();
    if (yes.contains(word))
        return true;
    return no.contains(word) ? std::optional(false) : std::nullopt;
}

bool hasHan(const QString &text)
{
    return std::ranges::any_of(text, [](QChar character) { return character.script() == QChar::Script_Han; });
}

BilingualText inItsLanguage(const QString &text)
{
    return hasHan(text) ? BilingualText{{}, text} : BilingualText{text, {}};
}

/// The longest earlier ref that this one continues behind a dot, hyphen, space or bracket.
QString parentByRef(const QString &ref, const QSet<QString> &earlier)
{
    for (qsizetype end = ref.size() - 1; end > 0; --end) {
        const QChar next = ref.at(end);
        if (!next.isLetterOrNumber() && earlier.contains(ref.left(end).trimmed()))
            return ref.left(end).trimmed();
    }
    return {};
}

class Taker
{
public:
    Taker(const KnownTable &table, ImportedFramework &into) : m_table(table), m_into(into) {}

    void take(const TableRow &row)
    {
        Requirement requirement;
        requirement.ref = row.text("ref");
        if (requirement.ref.isEmpty()) {
            complain(row, "ref-missing", "ref", QStringLiteral("the row has no ref"));
            return;
        }
        if (m_refs.contains(requirement.ref)) {
            complain(row, "ref-twice", "ref",
                     QStringLiteral("ref \"%1\" stands here a second time").arg(requirement.ref));
            return;
        }
        takeParent(row, requirement);
        takeTitle(row, requirement);
        requirement.asks = inItsLanguage(row.text("asks"));
        requirement.proof = inItsLanguage(row.text("proof"));
        takeWeight(row, requirement);
        requirement.isHard = truth(row, "hard").value_or(false);
        requirement.isGroup = truth(row, "group").value_or(false);
        for (const QString &tag : row.text("tags").split(QLatin1Char(','), Qt::SkipEmptyParts))
            requirement.tags << tag.trimmed();
        m_says.push_back(truth(row, "assessable"));
        m_refs.insert(requirement.ref);
        m_into.framework.requirements.push_back(std::move(requirement));
    }

    /// What a row does not say: whether it can be assessed, and which headings sum results up.
    void finish()
    {
        QSet<QString> parents;
        for (const Requirement &requirement : m_into.framework.requirements)
            parents.insert(requirement.parent);
        const bool namesGroups = m_table.columns.contains(QStringLiteral("group"));
        for (std::size_t i = 0; i < m_says.size(); ++i) {
            Requirement &requirement = m_into.framework.requirements[i];
            requirement.assessable = m_says[i].value_or(!parents.contains(requirement.ref));
            if (!namesGroups)
                requirement.isGroup = !requirement.assessable && requirement.parent.isEmpty();
        }
        if (m_into.framework.assessableCount() == 0)
            m_into.problems.push_back({Severity::Error,
                                       QStringLiteral("nothing-assessable"),
                                       QStringLiteral("no row can be assessed"),
                                       {{}, m_table.sheet, m_table.headerRow, {}}});
    }

private:
    void complain(const TableRow &row, const char *rule, const char *column, const QString &what,
                  Severity severity = Severity::Error)
    {
        m_into.problems.push_back({severity,
                                   QString::fromLatin1(rule),
                                   what,
                                   {{}, m_table.sheet, row.number, lettersOf(m_table, QString::fromLatin1(column))}});
    }

    void takeParent(const TableRow &row, Requirement &requirement)
    {
        if (!m_table.columns.contains(QStringLiteral("parent"))) {
            requirement.parent = parentByRef(requirement.ref, m_refs);
            return;
        }
        requirement.parent = row.text("parent");
        if (requirement.parent.isEmpty() || m_refs.contains(requirement.parent))
            return;
        const QString meant = probablyMeant(requirement.parent, QStringList(m_refs.begin(), m_refs.end()));
        complain(row, "parent-unknown", "parent",
                 QStringLiteral("parent \"%1\" of \"%2\" does not stand before it%3")
                     .arg(requirement.parent, requirement.ref,
                          meant.isEmpty() ? QString() : QStringLiteral("; did you mean \"%1\"?").arg(meant)));
    }

    void takeTitle(const TableRow &row, Requirement &requirement)
    {
        requirement.title = inItsLanguage(row.text("title"));
        if (const QString english = row.text("title_en"); !english.isEmpty())
            requirement.title.en = english;
        if (const QString chinese = row.text("title_zh"); !chinese.isEmpty())
            requirement.title.zh = chinese;
        if (requirement.title.isEmpty())
            complain(row, "title-missing", "title", QStringLiteral("\"%1\" has no title").arg(requirement.ref));
    }

    void takeWeight(const TableRow &row, Requirement &requirement)
    {
        const QString text = row.text("weight");
        if (text.isEmpty())
            return;
        bool isNumber = false;
        const double weight = text.toDouble(&isNumber);
        if (!isNumber || weight <= 0)
            complain(
                row, "weight-wrong", "weight",
                QStringLiteral("the weight of \"%1\" must be a number above 0, not \"%2\"").arg(requirement.ref, text));
        else
            requirement.weight = weight;
    }

    std::optional<bool> truth(const TableRow &row, const char *column)
    {
        const QString text = row.text(column);
        if (text.isEmpty())
            return std::nullopt;
        const std::optional<bool> value = truthOf(text);
        if (!value)
            complain(row, "yes-or-no", column, QStringLiteral("\"%1\" is neither yes nor no").arg(text));
        return value;
    }

    const KnownTable &m_table;
    ImportedFramework &m_into;
    QSet<QString> m_refs;
    std::vector<std::optional<bool>> m_says;  // whether a row can be assessed
};

}  // namespace

Result<ImportedFramework> frameworkFromTable(const ooxml::Workbook &workbook, const FrameworkAbout &about)
{
    const Result<KnownTable> table = findTable(
        workbook, columns(),
        {{QStringLiteral("ref")}, {QStringLiteral("title"), QStringLiteral("title_en"), QStringLiteral("title_zh")}});
    if (!table)
        return std::unexpected(table.error());
    ImportedFramework imported;
    Framework &framework = imported.framework;
    framework.title = inItsLanguage(about.title.isEmpty() ? about.id : about.title);
    framework.id = about.id.isEmpty() ? idFromWords(about.title) : about.id;
    framework.edition = about.edition;
    framework.publisher = about.publisher;
    framework.kind = about.kind;
    for (const QString &header : table->unknown)
        imported.problems.push_back({Severity::Warning,
                                     QStringLiteral("column-unknown"),
                                     QStringLiteral("the column %1 is not taken in").arg(header),
                                     {{}, table->sheet, table->headerRow, {}}});
    Taker taker(*table, imported);
    for (const TableRow &row : rowsOf(workbook, *table))
        taker.take(row);
    taker.finish();
    return imported;
}

}  // namespace assay::exchange
