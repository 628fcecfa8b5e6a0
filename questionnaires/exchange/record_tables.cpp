#include "questionnaires/exchange/record_tables.h"

#include "model/search/text_form.h"

namespace assay::exchange {

namespace {

KnownColumn column(const char *name, const char *words)
{
    return {QString::fromLatin1(name), QString::fromUtf8(words).split(QLatin1Char('|'))};
}

const std::vector<KnownColumn> &resultColumns()
{
    static const std::vector<KnownColumn> all = {
        column("ref", "ref|ref.|reference|id|requirementid|clause|编号|条款号|条款|要求编号"),
        column("result", "result|state|status|conformity|结果|符合情况|评估结果|测评结果"),
        column("rationale", "rationale|presentstate|presentstateorreason|现状或理由|currentstate|reason|justification|"
                            "现状|依据|理由|说明"),
        column("gap", "gap|差距|问题"),
        column("recommendation", "recommendation|action|整改建议|建议"),
        column("department", "department|owner|responsibledepartment|responsible|责任部门|责任人"),
        column("risk", "risk|风险"),
        column("due", "due|planneddate|plannedcompletion|date|计划完成|计划完成日期|完成日期"),
        column("maturity", "maturity|level|成熟度"),
        column("object", "object|测评对象|对象"),
        column("methods", "methods|method|测评方法|方法")};
    return all;
}

const std::vector<KnownColumn> &textColumns()
{
    static const std::vector<KnownColumn> all = {
        column("ref", "ref|reference|id|requirement|clause|article|编号|条款号|条款|要求编号"),
        column("wording", "text|wording|requirementtext|content|原文|条文|内容|要求内容"),
        column("wording_en", "texten|wordingen|text(en)|english|englishtext|英文|英文原文"),
        column("wording_zh", "textzh|wordingzh|text(zh)|chinese|chinesetext|中文|中文原文")};
    return all;
}

const std::vector<KnownColumn> &weightColumns()
{
    static const std::vector<KnownColumn> all = {
        column("ref", "ref|ref.|reference|id|requirement|clause|item|编号|条款号|条款|要求编号|测评项编号|测评项"),
        column("weight", "weight|itemweight|f|权重|测评项权重|指标权重|重要程度")};
    return all;
}

Result<KnownTable> tableOf(const ooxml::Workbook &workbook, RecordKind kind)
{
    const QString ref = QStringLiteral("ref");
    switch (kind) {
    case RecordKind::Results:
        return findTable(workbook, resultColumns(), {{ref}, {QStringLiteral("result")}});
    case RecordKind::Weights:
        return findTable(workbook, weightColumns(), {{ref}, {QStringLiteral("weight")}});
    case RecordKind::Texts:
        break;
    }
    return findTable(workbook, textColumns(),
                     {{ref}, {QStringLiteral("wording"), QStringLiteral("wording_en"), QStringLiteral("wording_zh")}});
}

}  // namespace

Result<RecordTable> readRecords(const ooxml::Workbook &workbook, RecordKind kind)
{
    Result<KnownTable> table = tableOf(workbook, kind);
    if (!table)
        return std::unexpected(table.error());
    std::vector<TableRow> rows = rowsOf(workbook, *table);
    return RecordTable{std::move(*table), std::move(rows)};
}

QString resultWordOf(const QString &text)
{
    static const QHash<QString, QString> words = [] {
        QHash<QString, QString> made;
        const auto add = [&](const char *stored, const char *list) {
            made.insert(QString::fromLatin1(stored), QString::fromLatin1(stored));
            for (const QString &word : QString::fromUtf8(list).split(QLatin1Char('|')))
                made.insert(word, QString::fromLatin1(stored));
        };
        add("met", "met|yes|conforming|conform|conformity|compliant|satisfied|implemented|符合|合规|满足|是|已满足");
        add("partly-met", "partly met|partially met|partly conforming|partly compliant|partial|partly|minor "
                          "nonconformity|部分符合|部分合规|部分满足|轻微不符合");
        add("not-met", "not met|no|not conforming|nonconforming|noncompliant|not compliant|not satisfied|major "
                       "nonconformity|不符合|不合规|不满足|否|严重不符合");
        add("not-applicable", "not applicable|n/a|na|不适用");
        add("not-assessed", "not assessed|未评估|未测评");
        return made;
    }();
    QString word = foldedText(text).simplified();
    // Our own exports put a sign before the word.
    while (!word.isEmpty() && !word.front().isLetterOrNumber())
        word = word.mid(1).trimmed();
    return words.value(word);
}

}  // namespace assay::exchange
