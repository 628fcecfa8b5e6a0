#include "sheet_builder.h"

#include <boost/test/unit_test.hpp>

using namespace assay;
using namespace assay::test;

namespace {

QString text(const char16_t *value)
{
    return QString::fromUtf16(value);
}

}  // namespace

BOOST_AUTO_TEST_CASE(a_sheet_in_the_manner_of_sig_lite)
{
    SheetBuilder builder;
    builder.boldRow({text(u"Standardized Information Gathering (SIG) – Lite")});
    builder.merge(QStringLiteral("A1:H1"));
    builder.row({text(u"Percent complete"), QString(), text(u"0")});
    builder.skip();
    builder.boldRow({text(u"Serial No"), text(u"Ques Num"), text(u"Question/Request"), text(u"Response"),
                     text(u"Additional Information"), text(u"Scoring"), text(u"Category"),
                     text(u"ISO 27002:2013 Relevance")});
    builder.boldRow({QString(), QString(), text(u"A. Enterprise Risk Management")});
    builder.merge(QStringLiteral("C5:E5"));
    int number = 0;
    for (const QString &question : someQuestions()) {
        if (number == 6) {
            const int row = builder.nextRow();
            builder.boldRow({QString(), QString(), text(u"B. Security Policy")});
            builder.merge(QStringLiteral("C%1:E%1").arg(row));
        }
        ++number;
        builder.row({QString::number(number), QStringLiteral("A.%1").arg(number), question, QString(), QString(),
                     text(u"1"), text(u"Risk Management"), QStringLiteral("A.5.%1").arg(number)});
    }
    builder.list(QStringLiteral("D6:D18"), {text(u"Yes"), text(u"No"), text(u"N/A")});
    BOOST_TEST(summary(builder.sheet()) == "header 4, id A, question C, answers D, comments E, rows 6-18 (12)");
}

BOOST_AUTO_TEST_CASE(a_sheet_in_the_manner_of_a_vendor_security_alliance_form)
{
    SheetBuilder builder;
    builder.skip(2);
    builder.boldRow({text(u"Service overview"), text(u"Answer"), text(u"Notes")}, 2);
    for (int index = 0; index < 5; ++index)
        builder.row({someQuestions()[index]}, 2);
    builder.boldRow({text(u"Data protection & access controls"), text(u"Answer"), text(u"Notes")}, 2);
    for (int index = 5; index < 12; ++index)
        builder.row({someQuestions()[index]}, 2);
    BOOST_TEST(summary(builder.sheet()) == "header 3, id -, question B, answers C, comments D, rows 4-16 (12)");
}

BOOST_AUTO_TEST_CASE(a_sheet_in_the_manner_of_cis_controls_self_assessment)
{
    SheetBuilder builder;
    builder.boldRow({text(u"CIS Control"), text(u"CIS Safeguard"), text(u"Asset Type"), text(u"Security Function"),
                     text(u"Title"), text(u"Description"), text(u"IG1"), text(u"IG2"), text(u"IG3"),
                     text(u"Policy Defined"), text(u"Control Implemented"), text(u"Control Automated"),
                     text(u"Notes")});
    int number = 0;
    for (const QString &question : someQuestions()) {
        ++number;
        builder.row({QString::number((number - 1) / 4 + 1),
                     QStringLiteral("%1.%2").arg((number - 1) / 4 + 1).arg((number - 1) % 4 + 1), text(u"Devices"),
                     text(u"Identify"), QStringLiteral("Safeguard %1 in short").arg(number),
                     question + QStringLiteral(" Review and update it twice a year, or more often."), text(u"x"),
                     text(u"x"), text(u"x")});
    }
    const QStringList choices = {text(u"Not Implemented"), text(u"Parts Implemented"),
                                 text(u"Implemented on All Systems")};
    builder.list(QStringLiteral("J2:J13"), choices)
        .list(QStringLiteral("K2:K13"), choices)
        .list(QStringLiteral("L2:L13"), choices);
    BOOST_TEST(summary(builder.sheet()) == "header 1, id B, question F, answers J,K,L, comments M, rows 2-13 (12)");
}

BOOST_AUTO_TEST_CASE(a_sheet_in_the_manner_of_a_chinese_protection_level_assessment)
{
    SheetBuilder builder;
    builder.boldRow({text(u"网络安全等级保护测评记录表（安全计算环境）")});
    builder.merge(QStringLiteral("A1:H1"));
    builder.row({text(u"测评对象"), text(u"XX业务系统数据库服务器"), QString(), text(u"测评日期"), text(u"2026年1月")});
    builder.boldRow({text(u"序号"), text(u"安全控制点"), text(u"测评项"), text(u"测评方法"), text(u"预期结果"),
                     text(u"结果记录"), text(u"符合情况"), text(u"备注")});
    const std::vector<const char16_t *> items = {u"a) 应对登录的用户进行身份标识和鉴别，身份标识具有唯一性",
                                                 u"b) 应具有登录失败处理功能，应配置并启用结束会话等措施",
                                                 u"c) 当进行远程管理时，应采取必要措施防止鉴别信息被窃听",
                                                 u"d) 应采用口令、密码技术、生物技术等两种或以上的鉴别技术",
                                                 u"a) 应对登录的用户分配账户和权限",
                                                 u"b) 应重命名或删除默认账户，修改默认账户的默认口令",
                                                 u"c) 应及时删除或停用多余的、过期的账户",
                                                 u"d) 应授予管理用户所需的最小权限"};
    int number = 0;
    for (const char16_t *item : items) {
        ++number;
        builder.row({QString::number(number),
                     number == 1   ? text(u"身份鉴别")
                     : number == 5 ? text(u"访问控制")
                                   : QString(),
                     text(item), text(u"访谈、核查"), QStringLiteral("已按第%1条要求配置").arg(number)});
    }
    builder.merge(QStringLiteral("B4:B7")).merge(QStringLiteral("B8:B11"));
    const structure::SheetInspection found = inspected(builder.sheet());
    BOOST_TEST(summary(found) == "header 3, id A, question C, answers G, comments F,H, rows 4-11 (8)");
    BOOST_TEST(found.sectionColumn == 2);
}

BOOST_AUTO_TEST_CASE(a_sheet_in_the_manner_of_a_chinese_bank_asking_its_vendor)
{
    SheetBuilder builder;
    builder.boldRow({text(u"外包服务商信息安全尽职调查表")});
    builder.merge(QStringLiteral("A1:F1"));
    builder.row({text(u"服务商名称"), QString(), QString(), text(u"联系人")});
    builder.row({text(u"填写说明：请如实填写，“是否满足”一栏选择是、否或不适用，并在“情况说明”中说明具体情况。")});
    builder.merge(QStringLiteral("A3:F3"));
    builder.boldRow(
        {text(u"类别"), text(u"编号"), text(u"调查内容"), text(u"是否满足"), text(u"情况说明"), text(u"证明材料")});
    const std::vector<const char16_t *> items = {u"是否建立了信息安全管理制度并定期评审？",
                                                 u"是否设立专职的信息安全岗位？",
                                                 u"是否对驻场人员进行背景调查？",
                                                 u"是否签署保密协议？",
                                                 u"客户数据是否加密存储？",
                                                 u"是否每年开展应急演练？"};
    int number = 0;
    for (const char16_t *item : items) {
        ++number;
        builder.row({number == 1   ? text(u"组织管理")
                     : number == 4 ? text(u"数据安全")
                                   : QString(),
                     QStringLiteral("DD-%1").arg(number, 3, 10, QLatin1Char('0')), text(item)});
    }
    builder.merge(QStringLiteral("A5:A7")).merge(QStringLiteral("A8:A10"));
    builder.list(QStringLiteral("D5:D10"), {text(u"是"), text(u"否"), text(u"不适用")});
    builder.row({text(u"填表人：")});
    BOOST_TEST(summary(builder.sheet()) == "header 4, id B, question C, answers D, comments E, rows 5-10 (6)");
}

BOOST_AUTO_TEST_CASE(a_sheet_in_the_manner_of_a_german_automotive_assessment)
{
    SheetBuilder builder;
    builder.boldRow({text(u"Information Security Assessment – Informationssicherheit")});
    builder.boldRow({text(u"Nr."), text(u"Reifegrad"), text(u"Kontrollfrage"), text(u"Ziel"),
                     text(u"Anforderungen (muss)"), text(u"Anforderungen (sollte)"),
                     text(u"Beschreibung der Umsetzung"), text(u"Referenz Dokumentation"), text(u"Feststellungen"),
                     text(u"Verantwortlich"), text(u"Termin")});
    builder.boldRow({text(u"1"), QString(), text(u"Richtlinien und Organisation")});
    const std::vector<const char16_t *> items = {u"Inwieweit sind Richtlinien zur Informationssicherheit vorhanden?",
                                                 u"Inwieweit wird Informationssicherheit gemanagt?",
                                                 u"Inwieweit sind Verantwortlichkeiten geregelt?",
                                                 u"Inwieweit werden Informationswerte erfasst?",
                                                 u"Inwieweit werden Risiken behandelt?",
                                                 u"Inwieweit wird die Einhaltung geprüft?"};
    int number = 0;
    for (const char16_t *item : items) {
        ++number;
        builder.row({QStringLiteral("1.%1.1").arg(number), QString(), text(item),
                     QStringLiteral("Die Organisation benötigt Regel %1, die ihrem Bedarf entspricht.").arg(number),
                     QStringLiteral("+ Punkt %1 ist ermittelt und dokumentiert.").arg(number),
                     QStringLiteral("+ Punkt %1 wird regelmäßig überprüft.").arg(number)});
    }
    builder.list(QStringLiteral("B4:B9"), {text(u"0"), text(u"1"), text(u"2"), text(u"3"), text(u"na")});
    BOOST_TEST(summary(builder.sheet()) == "header 2, id A, question C, answers B, comments G,I, rows 4-9 (6)");
}

BOOST_AUTO_TEST_CASE(a_sheet_in_the_manner_of_a_data_protection_impact_assessment)
{
    SheetBuilder builder;
    builder.boldRow({text(u"DPIA screening")});
    builder.row({text(u"Complete this form before the processing begins and send it to the data protection officer.")});
    builder.merge(QStringLiteral("A2:D2"));
    builder.skip();
    builder.boldRow({text(u"Step 1: Describe the processing"), QString(), text(u"Response"), text(u"DPO advice")});
    int number = 0;
    for (int index = 0; index < 4; ++index)
        builder.row({QStringLiteral("1.%1").arg(++number), someQuestions()[index]});
    builder.skip();
    number = 0;
    builder.boldRow({text(u"Step 2: Consultation"), QString(), text(u"Response"), text(u"DPO advice")});
    for (int index = 4; index < 12; ++index)
        builder.row({QStringLiteral("2.%1").arg(++number), someQuestions()[index]});
    BOOST_TEST(summary(builder.sheet()) == "header 4, id A, question B, answers C, comments -, rows 5-18 (12)");
}

BOOST_AUTO_TEST_CASE(a_sheet_in_the_manner_of_a_web_testing_guide)
{
    SheetBuilder builder;
    int number = 0;
    for (const char16_t *title : {u"Information Gathering", u"Configuration Testing", u"Identity Testing"}) {
        builder.boldRow({text(title), text(u"Test Name"), text(u"Objectives"), text(u"Status"), text(u"Notes")}, 2);
        for (int index = 0; index < 4; ++index) {
            ++number;
            builder.row(
                {QStringLiteral("WSTG-TEST-%1").arg(number, 2, 10, QLatin1Char('0')),
                 QStringLiteral("Conduct the discovery of leaks in part %1").arg(number),
                 QStringLiteral("- Identify what sensitive data of part %1 is exposed.\n- Say where it is stored.")
                     .arg(number),
                 text(u"Not Started")},
                2);
        }
        builder.skip();
    }
    builder.list(QStringLiteral("E2:E40"), {text(u"Not Started"), text(u"Pass"), text(u"Issues"), text(u"N/A")});
    BOOST_TEST(summary(builder.sheet()) == "header 1, id B, question C, answers E, comments F, rows 2-17 (12)");
}
