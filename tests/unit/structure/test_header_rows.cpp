#include "sheet_builder.h"

#include <boost/test/unit_test.hpp>

#include <vector>

using namespace assay;
using namespace assay::test;

namespace {

/// A header as "heading:role | heading:role …". Roles: i number, q question, s section, a answer (empty), l answer with
/// a list, c remark (empty), X empty and nobody's, x filled beforehand, n numbers filled beforehand, t ticks.
struct Form
{
    const char16_t *header;
};

struct Column
{
    QString heading;
    QChar role;
};

std::vector<Column> columnsOf(const Form &form)
{
    std::vector<Column> columns;
    for (const QString &part : QString::fromUtf16(form.header).split(QStringLiteral(" | "))) {
        const auto colon = part.lastIndexOf(u':');
        columns.push_back({part.left(colon).trimmed(), part.at(colon + 1)});
    }
    return columns;
}

QString contentOf(QChar role, int index, const QString &question)
{
    switch (role.unicode()) {
    case u'i':
        return QStringLiteral("AB-%1.%2").arg(index / 4 + 1).arg(index % 4 + 1);
    case u'q':
        return question;
    case u's':
        return QStringLiteral("Topic number %1").arg(index / 4 + 1);
    case u'x':
        return QStringLiteral("What was written there before for row %1").arg(index);
    case u'n':
        return QString::number(index % 3 + 1);
    case u't':
        return index % 3 == 0 ? QString() : QStringLiteral("✓");
    default:
        return {};
    }
}

std::string wanted(const std::vector<Column> &columns)
{
    QStringList answers;
    QStringList comments;
    QString id = QStringLiteral("-");
    QString question;
    for (std::size_t index = 0; index < columns.size(); ++index) {
        const QString letter = ooxml::columnLetters(static_cast<int>(index) + 1);
        if (columns[index].role == u'a' || columns[index].role == u'l')
            answers << letter;
        else if (columns[index].role == u'c')
            comments << letter;
        else if (columns[index].role == u'i')
            id = letter;
        else if (columns[index].role == u'q')
            question = letter;
    }
    return QStringLiteral("header 1, id %1, question %2, answers %3, comments %4, rows 2-13 (12)")
        .arg(id, question, answers.isEmpty() ? QStringLiteral("-") : answers.join(u','),
             comments.isEmpty() ? QStringLiteral("-") : comments.join(u','))
        .toStdString();
}

ooxml::Sheet sheetOf(const std::vector<Column> &columns)
{
    SheetBuilder builder;
    QStringList header;
    for (const Column &column : columns)
        header << column.heading;
    builder.boldRow(header);
    const QStringList questions = someQuestions();
    for (int index = 0; index < questions.size(); ++index) {
        QStringList row;
        for (const Column &column : columns)
            row << contentOf(column.role, index, questions[index]);
        builder.row(row);
    }
    for (std::size_t index = 0; index < columns.size(); ++index) {
        const QString letter = ooxml::columnLetters(static_cast<int>(index) + 1);
        if (columns[index].role == u'l')
            builder.list(letter + QStringLiteral("2:") + letter + QStringLiteral("13"),
                         {QStringLiteral("Yes"), QStringLiteral("No")});
    }
    return builder.sheet();
}

const std::vector<Form> kForms = {
    {u"#:i | Question:q | Response:a | Evidence/Notes:c"},
    {u"Requirement ID:i | Requirement:q | Status:a | Notes:c"},
    {u"Ser No:i | Control Area:s | Question/Request:q | Response:l | Additional Information:c | ISO 27002:x"},
    {u"Category:s | Question:q | Vendor Response (Yes/No/NA):a | Vendor Comments:c | Risk Rating:X"},
    {u"Control #:i | Control Family:s | Control Requirement:q | In Place? (Y/N):a | Compensating Controls:c | "
     u"Reference:x"},
    {u"Practice ID:i | Domain:s | Practice Statement:q | Met / Not Met / NA:a | Assessor Notes:c"},
    {u"Section:s | ID:i | Requirement Description:q | Compliance Level:l | Justification:c | Weight:n | Score:X"},
    {u"Test ID:i | Test Name:s | Test Objectives:q | Status:l | Notes:c"},
    {u"MASVS-ID:i | Platform:s | Control:q | L1:t | L2:t | Testing Procedure:x | Status:l | Comment:c"},
    {u"Question No.:i | Question:q | Answer:a | If no, please explain:c"},
    {u"Ref:i | Theme:s | What we ask of you:q | Supplier answer:a | Supplier comments:c | Buyer comments:X"},
    {u"Clause:i | ISO 27001 requirement:q | Compliant?:l | Gap description:c | Owner:X | Due date:X"},
    {u"Main Area:s | Sub Area:s | Checklist item:q | Description (optional):x | Severity:x | Status:l | Comment:c | "
     u"More info:X | GUID:i"},
    {u"序号:i | 类别:s | 检查内容:q | 检查方法:x | 检查结果:a | 问题描述:c | 备注:c"},
    {u"编号:i | 控制域:s | 控制要求:q | 是否满足（是/否/不适用）:a | 现状说明:c | 佐证材料:X"},
    {u"序号:i | 安全层面:s | 测评指标:q | 测评实施:x | 结果记录:c | 符合程度:l"},
    {u"序号:i | 问题:q | 供应商答复:a | 备注:c | 评分:X"},
    {u"题号:i | 问卷内容:q | 选项:x | 答案:a | 说明:c"},
    {u"类别:s | 评估项:q | 评分标准:x | 自评得分:X | 自评结果:a | 自评说明:c"},
    {u"項次:i | 構面:s | 查核項目:q | 查核結果:l | 說明:c | 佐證資料:X"},
    {u"No:i | 分類:s | チェック項目:q | 回答:l | 備考:c | 参考:x"},
    {u"項番:i | 要求事項:q | 対応状況:a | 具体的内容:c | エビデンス:X"},
    {u"번호:i | 분야:s | 점검항목:q | 판단기준:x | 점검결과:l | 비고:c"},
    {u"항번:i | 영역:s | 요구사항:q | 준수 여부:a | 운영 현황:c | 증빙자료:X"},
    {u"Código:i | Dominio:s | Requisito:q | Cumple (Sí/No):a | Observaciones:c | Evidencia:X"},
    {u"Nº:i | Categoria:s | Pergunta:q | Resposta:l | Comentários do fornecedor:c | Peso:n"},
    {u"N°:i | Domaine:s | Question:q | Réponse:a | Justification:c | Priorité:x"},
    {u"Réf.:i | Thème:s | Exigence de sécurité:q | Conforme (oui/non):a | Remarques:c"},
    {u"Nr.:i | Bereich:s | Prüffrage:q | Erfüllt (ja/nein):a | Bemerkung:c | Hinweise:x"},
    {u"Lfd. Nr.:i | Thema:s | Anforderung:q | Umsetzungsgrad:l | Erläuterung:c | Nachweis:X | Gewichtung:n"},
    {u"Codice:i | Ambito:s | Requisito:q | Conforme?:a | Osservazioni:c | Evidenze:X"},
};

}  // namespace

BOOST_AUTO_TEST_CASE(header_rows_as_they_are_seen_in_the_wild_are_understood)
{
    for (const Form &form : kForms) {
        const std::vector<Column> columns = columnsOf(form);
        BOOST_TEST_CONTEXT(QString::fromUtf16(form.header).toStdString())
        BOOST_TEST(summary(sheetOf(columns)) == wanted(columns));
    }
}
