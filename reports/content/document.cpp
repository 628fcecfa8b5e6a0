#include "reports/content/document.h"

namespace assay::content {

QString Text::joined(const QString &between) const
{
    if (under.isEmpty())
        return main;
    return main + between + under;
}

QString toString(const Number &number)
{
    switch (number.form) {
    case NumberForm::Count:
        return QString::number(qRound64(number.value));
    case NumberForm::Share:
        return QString::number(number.value * 100.0, 'f', 1) + u'%';
    case NumberForm::Decimal:
        break;
    }
    QString digits = QString::number(number.value, 'f', 2);
    while (digits.endsWith(u'0'))
        digits.chop(1);
    if (digits.endsWith(u'.'))
        digits.chop(1);
    return digits;
}

QString toString(const QDate &date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

std::vector<QString> sectionNumbers(const Document &document)
{
    std::vector<QString> numbers;
    numbers.reserve(document.sections.size());
    int chapter = 0;
    int annex = 0;
    int below = 0;
    QString top;
    for (const Section &section : document.sections) {
        if (section.level > 1) {
            numbers.push_back(QStringLiteral("%1.%2").arg(top).arg(++below));
            continue;
        }
        below = 0;
        top = section.kind == SectionKind::Annex ? QString(QChar(u'A' + annex++)) : QString::number(++chapter);
        numbers.push_back(top);
    }
    return numbers;
}

const Table *findTable(const Document &document, const QString &id)
{
    for (const Section &section : document.sections)
        for (const Block &block : section.blocks)
            if (const auto *table = std::get_if<Table>(&block); table != nullptr && table->id == id)
                return table;
    return nullptr;
}

}  // namespace assay::content
