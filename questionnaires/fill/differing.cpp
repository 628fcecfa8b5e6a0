#include "questionnaires/fill/differing.h"

#include <QHash>

#include <algorithm>

namespace assay::fill {

std::vector<DifferingAnswers> differingAnswers(const std::vector<Question> &questions)
{
    QHash<QString, std::vector<const Question *>> byText;
    QStringList order;
    for (const Question &question : questions) {
        const QString text = question.found.text.normalized(QString::NormalizationForm_KC).simplified().toCaseFolded();
        if (text.isEmpty() || (question.state != AnswerState::Approved && question.state != AnswerState::Sent))
            continue;
        if (!byText.contains(text))
            order << text;
        byText[text].push_back(&question);
    }
    std::vector<DifferingAnswers> differing;
    for (const QString &text : std::as_const(order)) {
        const std::vector<const Question *> &group = byText[text];
        if (std::all_of(group.begin(), group.end(),
                        [&](const Question *one) { return one->answer == group.front()->answer; }))
            continue;
        DifferingAnswers answers{group.front()->found.text, {}, {}};
        for (const Question *one : group) {
            answers.ids.push_back(one->id);
            answers.places << QStringLiteral("%1 row %2").arg(one->found.sheet).arg(one->found.row);
        }
        differing.push_back(std::move(answers));
    }
    return differing;
}

}  // namespace assay::fill
