#include "gap_sample.h"

#include "model/assessment/scoring.h"
#include "model/catalogue/catalogue.h"

#include <array>
#include <stdexcept>

namespace assay::test {
namespace {

using content::CitedEvidence;
using content::GapSnapshot;

const Framework &builtIn(const QString &id)
{
    static const Catalogue catalogue;
    const Result<const Framework *> framework = catalogue.find(id);
    if (!framework)
        throw std::runtime_error("the built-in catalogue cannot be read");
    return **framework;
}

const std::array<BilingualText, 4> kMetStates = {
    BilingualText{
        u"Policies are approved by the security committee, published on the intranet and reviewed every year; "
        u"the last review was on 12 March 2026."_qs,
        u"信息安全方针由安全委员会批准，在内网发布并每年评审，最近一次评审为 2026 年 3 月 12 日。"_qs},
    BilingualText{
        u"All administrators’ sessions run through the bastion host with two factors and are recorded for 180 "
        u"days."_qs,
        u"运维人员均经堡垒机以双因素登录，操作全程记录并保存 180 天以上。"_qs},
    BilingualText{u"Backups are taken daily to a second site and restored as a test every quarter."_qs,
                  u"数据每日备份至异地机房，每季度进行一次恢复演练。"_qs},
    BilingualText{u"Suppliers are assessed before the contract and once a year; the register names owner and tier."_qs,
                  u"供应商在签约前及每年接受一次安全评估，台账载明责任人与分级。"_qs}};

const std::array<BilingualText, 3> kPartStates = {
    BilingualText{
        u"Access rights are reviewed for the production system, but not for the internal tools; the review of "
        u"the second quarter was four weeks late."_qs,
        u"生产系统已按季度复核访问权限，但内部工具未纳入复核范围，第二季度复核延迟四周。"_qs},
    BilingualText{u"Threat intelligence is subscribed to; nobody is named who reads it and decides."_qs,
                  u"已订阅威胁情报，但未指定研判与处置责任人。"_qs},
    BilingualText{u"Logs are kept centrally; three of eleven systems still keep them locally for 30 days only."_qs,
                  u"日志已集中留存，但十一套系统中仍有三套仅在本机保存 30 天。"_qs}};

const std::array<BilingualText, 3> kGaps = {
    BilingualText{u"Internal tools are outside the review."_qs, u"内部工具未纳入复核。"_qs},
    BilingualText{u"No owner, no record of decisions."_qs, u"无责任人，无研判记录。"_qs},
    BilingualText{u"Retention of logs falls short of the six months that are required."_qs,
                  u"日志留存时间不足六个月，不满足要求。"_qs}};

const std::array<BilingualText, 3> kAdvice = {
    BilingualText{
        u"Add the internal tools to the quarterly review and record exceptions with a reason and an end date."_qs,
        u"将内部工具纳入季度复核，例外情况记录理由和截止日期。"_qs},
    BilingualText{u"Name an owner in the security team; record each assessment in the ticket system."_qs,
                  u"在安全组指定责任人，每次研判在工单系统留痕。"_qs},
    BilingualText{u"Connect the remaining systems to the central log platform and keep logs for at least 180 days."_qs,
                  u"将其余系统接入集中日志平台，日志至少保存 180 天。"_qs}};

const std::array<BilingualText, 3> kDepartments = {BilingualText{u"IT operations"_qs, u"运维部"_qs},
                                                   BilingualText{u"Information security"_qs, u"信息安全部"_qs},
                                                   BilingualText{u"Human resources"_qs, u"人力资源部"_qs}};

CitedEvidence evidence(int index)
{
    const auto file = [](const char *bytes) { return Sha256::of(QByteArray(bytes)); };
    const std::array<CitedEvidence, 5> known = {
        CitedEvidence{u"运维安全管理规范"_qs, u"运维安全管理规范_v3.2.pdf"_qs, file("a"), 3, 14,
                      u"所有运维操作须通过堡垒机进行，堡垒机启用双因素认证；操作记录至少保存 180 天。"_qs,
                      EvidenceState::Accepted, QDate(2027, 3, 31)},
        CitedEvidence{u"Information security policy"_qs, u"information-security-policy.pdf"_qs, file("b"), 2, 4,
                      u"This policy is reviewed at planned intervals, at least once a year, and whenever significant "
                      u"changes occur."_qs,
                      EvidenceState::Accepted, QDate(2027, 6, 30)},
        CitedEvidence{u"访问权限复核记录 2026Q2"_qs, u"access-review-2026Q2.xlsx"_qs, file("c"), 1, 2,
                      u"复核账号 214 个，收回 9 个。"_qs, EvidenceState::Expiring, QDate(2026, 12, 31)},
        CitedEvidence{u"Penetration test report 2025"_qs, u"pentest-2025.pdf"_qs, file("d"), 1, 7,
                      u"No finding of high severity remained open after the retest."_qs, EvidenceState::Expired,
                      QDate(2026, 9, 30)},
        CitedEvidence{u"ISO/IEC 27001 证书"_qs,
                      u"证书_ISO27001.pdf"_qs,
                      file("e"),
                      1,
                      0,
                      {},
                      EvidenceState::Accepted,
                      QDate(2028, 1, 15)}};
    return known[static_cast<std::size_t>(index) % known.size()];
}

template<std::size_t N>
const BilingualText &pick(const std::array<BilingualText, N> &texts, int index)
{
    return texts[static_cast<std::size_t>(index) % N];
}

RequirementResult resultFor(const QString &ref, int index, ResultValue value)
{
    RequirementResult result{.ref = ref, .value = value};
    result.assessor = u"林晓"_qs;
    if (value == ResultValue::Met)
        result.rationale = pick(kMetStates, index);
    if (value == ResultValue::NotApplicable)
        result.rationale = {u"No development is outsourced; the contract list of 2026 shows none."_qs,
                            u"不存在外包开发，2026 年合同清单中无此类合同。"_qs};
    if (value == ResultValue::PartlyMet || value == ResultValue::NotMet) {
        result.rationale = pick(kPartStates, index);
        result.gap = pick(kGaps, index);
        result.recommendation = pick(kAdvice, index);
        result.department = pick(kDepartments, index);
        result.risk = value == ResultValue::NotMet ? u"high"_qs : QString();
        if (index % 3 != 0)
            result.due = QDate(2026, 9, 30).addDays(index * 3);
    }
    return result;
}

ResultValue valueFor(int index, int assessedOfTen)
{
    if (index % 10 >= assessedOfTen)
        return ResultValue::NotAssessed;
    if (index % 17 == 5)
        return ResultValue::NotApplicable;
    if (index % 13 == 4)
        return ResultValue::NotMet;
    return index % 6 == 2 ? ResultValue::PartlyMet : ResultValue::Met;
}

void assess(GapSnapshot &snapshot, int assessedOfTen)
{
    int index = 0;
    for (const Requirement &requirement : snapshot.framework.requirements) {
        if (!requirement.assessable)
            continue;
        const ResultValue value = valueFor(++index, assessedOfTen);
        if (value == ResultValue::NotAssessed)
            continue;
        snapshot.results.push_back(resultFor(requirement.ref, index, value));
        if (value == ResultValue::Met ? index % 23 != 1 : value == ResultValue::PartlyMet)
            snapshot.citations[requirement.ref].push_back(evidence(index));
        if (index % 8 == 3 && value == ResultValue::Met)
            snapshot.citations[requirement.ref].push_back(evidence(index + 2));
    }
    snapshot.score = shareMet(snapshot.framework, snapshot.results);
}

GapSnapshot emptySnapshot(const Framework &framework)
{
    GapSnapshot snapshot{
        .organisation = {u"Yunfan Cloud Technology Co., Ltd."_qs, u"云帆客户云科技有限公司"_qs},
        .framework = framework,
        .assessment = {.id = AssessmentId(1), .framework = framework.id},
    };
    snapshot.assessment.scope = u"云帆 CRM 云服务（SaaS 生产环境，北京与上海机房）"_qs;
    snapshot.assessment.kind = AssessmentKind::Self;
    snapshot.assessment.deployment = u"SaaS"_qs;
    snapshot.assessment.method = u"share-met"_qs;
    snapshot.trailHead = QString::fromLatin1(QByteArray(32, '\x3f').toHex());
    snapshot.trailEvent = 214;
    snapshot.asOf = QDate(2026, 11, 22);
    snapshot.generatedAt = QDateTime(QDate(2026, 11, 22), QTime(8, 30), Qt::UTC);
    snapshot.timeZone = u"Asia/Shanghai"_qs;
    return snapshot;
}

}  // namespace

GapSnapshot isoSnapshot()
{
    GapSnapshot snapshot = emptySnapshot(builtIn(u"iso27001-2022"_qs));
    assess(snapshot, 9);
    return snapshot;
}

GapSnapshot mlpsSnapshot()
{
    GapSnapshot snapshot = emptySnapshot(builtIn(u"gbt22239-2019-l3"_qs));
    assess(snapshot, 6);
    return snapshot;
}

GapSnapshot largeSnapshot(int count, int words)
{
    static const QStringList kWords = {u"control"_qs, u"review"_qs,   u"evidence"_qs, u"the"_qs,      u"owner"_qs,
                                       u"system"_qs,  u"is"_qs,       u"recorded"_qs, u"every"_qs,    u"quarter"_qs,
                                       u"and"_qs,     u"approved"_qs, u"by"_qs,       u"security"_qs, u"committee"_qs};
    Framework framework{.id = u"large"_qs, .title = {u"Large"_qs, u"大"_qs}, .edition = u"1"_qs};
    GapSnapshot snapshot = emptySnapshot(framework);
    for (int index = 0; index < count; ++index) {
        if (index % 100 == 0)
            snapshot.framework.requirements.push_back(
                {.ref = u"G.%1"_qs.arg(index / 100), .title = {u"Group"_qs, u"组"_qs}, .isGroup = true});
        const QString ref = u"G.%1.%2"_qs.arg(index / 100).arg(index % 100);
        snapshot.framework.requirements.push_back({.ref = ref,
                                                   .parent = u"G.%1"_qs.arg(index / 100),
                                                   .title = {u"Requirement %1"_qs.arg(index), u"要求"_qs},
                                                   .assessable = true});
        QStringList text;
        for (int word = 0; word < words; ++word)
            text << kWords[(index * 7 + word * 3) % kWords.size()];
        RequirementResult result = resultFor(ref, index, index % 10 == 0 ? ResultValue::NotMet : ResultValue::Met);
        result.rationale = {text.join(u' '), {}};
        snapshot.results.push_back(result);
        snapshot.citations[ref].push_back(evidence(index));
    }
    snapshot.score = shareMet(snapshot.framework, snapshot.results);
    return snapshot;
}

}  // namespace assay::test
