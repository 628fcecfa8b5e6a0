#include "questionnaires/structure/cell_text.h"
#include "questionnaires/structure/document_inspection.h"
#include "questionnaires/structure/question_text.h"

#include <algorithm>

namespace assay::structure {

namespace {

constexpr int kLongestHeading = 80;

/// A question while the paragraphs beneath it are read.
struct Open
{
    FoundQuestion question;
    bool asks = false;
    bool surePlace = false;                     ///< A field, boxes, a drawn line, a labelled place
    const ooxml::AnswerPlace *blank = nullptr;  ///< The empty line beneath
    bool awaitsLine = false;                    ///< A label stands alone: its place is the next line
    CellRole awaited = CellRole::Answer;
};

/// The text without its blanks, boxes and their words.
QString textBefore(const ooxml::FormParagraph &paragraph)
{
    return paragraph.explicitPlace ? paragraph.text.left(paragraph.placeAt).trimmed() : paragraph.text.trimmed();
}

bool hasLetters(const QString &text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLetter(); }) >= 2;
}

class ParagraphReader
{
public:
    explicit ParagraphReader(const ooxml::FormDocument &form) : m_form(form) {}

    TableForm run()
    {
        for (const ooxml::FormItem &item : m_form.items) {
            if (item.isTable)
                readTable(m_form.workbook.sheets[item.index]);
            else if (!m_form.paragraphs[item.index].inTextBox)
                readParagraph(m_form.paragraphs[item.index]);
        }
        close();
        return settled();
    }

private:
    void readTable(const ooxml::Sheet &table)
    {
        // A frame of one cell beneath a question is where its answer goes.
        const bool frame = table.cells.size() == 1 && table.cells.front().text.isEmpty();
        if (frame && m_open && !m_open->surePlace) {
            add(*m_form.placeAt(table.name, table.cells.front().row, table.cells.front().column), CellRole::Answer);
            // The place names the question: a table's cell, which the paragraph above has nothing of.
            m_open->question.sheet = table.name;
            m_open->question.row = table.cells.front().row;
            ++m_frames;
        }
        close();
    }

    void readParagraph(const ooxml::FormParagraph &paragraph)
    {
        const QString own = textBefore(paragraph);
        if (paragraph.text.trimmed().isEmpty() && !paragraph.explicitPlace) {
            readEmpty(paragraph);
            return;
        }
        ++m_texts;
        if (readLabel(paragraph, own))
            return;
        if (paragraph.explicitPlace && !paragraph.places.empty()) {
            if (!hasLetters(own) && m_open)
                addPlaces(paragraph);
            else if (hasLetters(own) || hasLetters(paragraph.text))
                readInline(paragraph, hasLetters(own) ? own : paragraph.text.trimmed());
            return;
        }
        const bool asks = readsAsQuestion(paragraph.text);
        if (isHeading(paragraph, asks)) {
            close();
            setSection(paragraph);
        } else if (asks || isNumbered(paragraph)) {
            open(paragraph, paragraph.text.trimmed(), asks);
        } else if (m_open && !m_open->surePlace && m_open->blank == nullptr &&
                   (paragraph.listItem || m_open->question.text.endsWith(u':') ||
                    m_open->question.text.endsWith(u'：'))) {
            m_open->question.text += u'\n' + paragraph.text.trimmed();
        } else if (m_open && (m_open->surePlace || m_open->blank != nullptr)) {
            close();
        }
    }

    void readEmpty(const ooxml::FormParagraph &paragraph)
    {
        if (!m_open || paragraph.places.empty())
            return;
        const ooxml::AnswerPlace &place = m_form.places[paragraph.places.front()];
        if (m_open->awaitsLine) {
            m_open->awaitsLine = false;
            add(place, m_open->awaited);
        } else if (!m_open->surePlace && m_open->blank == nullptr) {
            m_open->blank = &place;
        }
    }

    /// "Answer:" with its place behind it or on the next line.
    bool readLabel(const ooxml::FormParagraph &paragraph, const QString &own)
    {
        const bool hasColon = own.contains(u':') || own.contains(u'：');
        const std::optional<CellRole> role =
            m_open && (hasColon || paragraph.explicitPlace || own.size() <= 12) ? roleOfLabel(own) : std::nullopt;
        if (!role || readsAsQuestion(own))
            return false;
        if (paragraph.explicitPlace) {
            addPlaces(paragraph, *role);
        } else if (hasColon && !paragraph.places.empty()) {
            add(m_form.places[paragraph.places.front()], *role);
        } else {
            m_open->awaitsLine = true;
            m_open->awaited = *role;
        }
        ++m_labels;
        return true;
    }

    void readInline(const ooxml::FormParagraph &paragraph, const QString &own)
    {
        open(paragraph, own, readsAsQuestion(own));
        addPlaces(paragraph);
        ++m_inline;
    }

    void addPlaces(const ooxml::FormParagraph &paragraph, CellRole role = CellRole::Answer)
    {
        for (const std::size_t index : paragraph.places)
            add(m_form.places[index], role);
    }

    void add(const ooxml::AnswerPlace &place, CellRole role)
    {
        m_open->question.cells.push_back(cellOf(place, role));
        m_open->surePlace = true;
    }

    static bool isHeading(const ooxml::FormParagraph &paragraph, bool asks)
    {
        const QString text = paragraph.text.trimmed();
        if (paragraph.headingLevel > 0)
            return !asksSomething(text);
        if (asks || readingLength(text) > kLongestHeading)
            return false;
        return hasHeadingEnumerator(text) || (paragraph.bold && !paragraph.listItem &&
                                              withoutNumber(text).number.isEmpty() && paragraph.label.isEmpty());
    }

    static bool isNumbered(const ooxml::FormParagraph &paragraph)
    {
        return !paragraph.label.isEmpty() || !withoutNumber(paragraph.text).number.isEmpty();
    }

    void setSection(const ooxml::FormParagraph &paragraph)
    {
        const QString text = paragraph.text.trimmed();
        m_section = paragraph.label.isEmpty() ? text : paragraph.label + u' ' + text;
    }

    void open(const ooxml::FormParagraph &paragraph, const QString &text, bool asks)
    {
        // The parts of a list belong to the question above while that one has no place.
        if (m_open && !asks && paragraph.listItem && !m_open->surePlace && m_open->blank == nullptr &&
            !paragraph.explicitPlace) {
            m_open->question.text += u'\n' + text;
            return;
        }
        close();
        const NumberedText numbered = withoutNumber(text);
        Open opened;
        opened.question.sheet = ooxml::textSheetName();
        opened.question.row = paragraph.number;
        opened.question.ref =
            numbered.number.isEmpty() ? withoutNumber(paragraph.label + QStringLiteral(" x")).number : numbered.number;
        opened.question.text = numbered.text;
        while (opened.question.text.endsWith(u':') || opened.question.text.endsWith(u'：'))
            opened.question.text.chop(1);
        opened.question.section = m_section;
        opened.asks = asks || !opened.question.ref.isEmpty();
        m_open = std::move(opened);
    }

    void close()
    {
        if (!m_open)
            return;
        m_asking += m_open->asks ? 1 : 0;
        m_all.push_back(std::move(*m_open));
        m_open.reset();
    }

    /// The empty lines count only where the document mostly asks.
    TableForm settled()
    {
        TableForm form;
        int sure = 0;
        int sureAsking = 0;
        int blank = 0;
        for (const Open &one : m_all) {
            sure += one.surePlace ? 1 : 0;
            sureAsking += one.surePlace && one.asks ? 1 : 0;
            blank += !one.surePlace && one.blank != nullptr && readsAsQuestion(one.question.text) ? 1 : 0;
        }
        const bool blanksCount = sure == 0 && blank >= 3 && (blank + sure) * 10 >= m_texts * 3;
        if (!(sureAsking > 0 || sure >= 3) && !blanksCount) {
            form.why << (m_asking > 0
                             ? QStringLiteral("%1 paragraph(s) ask, but no place for an answer follows.").arg(m_asking)
                             : QStringLiteral("No paragraph asks something with a place for the answer."));
            return form;
        }
        for (Open &one : m_all) {
            if (!one.surePlace && blanksCount && one.blank != nullptr && readsAsQuestion(one.question.text))
                one.question.cells.push_back(cellOf(*one.blank, CellRole::Answer));
            if (!one.question.cells.empty())
                take(form, std::move(one.question));
        }
        say(form, blanksCount ? blank : 0);
        form.confidence = blanksCount ? 0.55 : 0.7 + 0.25 * sureAsking / std::max(sure, 1);
        return form;
    }

    static void take(TableForm &form, FoundQuestion question)
    {
        std::stable_sort(question.cells.begin(), question.cells.end(),
                         [](const AnswerCell &one, const AnswerCell &other) {
                             return one.role == CellRole::Answer && other.role == CellRole::Comment;
                         });
        // An answer in words beside a choice explains it.
        question.cells.front().role = CellRole::Answer;
        question.choices = question.cells.front().choices;
        form.questions.push_back(std::move(question));
    }

    void say(TableForm &form, int blank) const
    {
        if (m_labels > 0)
            form.why << QStringLiteral("%1 place(s) are labelled as answers or remarks.").arg(m_labels);
        if (m_inline > 0)
            form.why << QStringLiteral("%1 paragraph(s) hold a blank, a box or a field of their own.").arg(m_inline);
        if (m_frames > 0)
            form.why << QStringLiteral("%1 question(s) stand over an empty frame.").arg(m_frames);
        if (blank > 0)
            form.why << QStringLiteral(
                            "%1 question(s) are followed by an empty line, and little else stands in the document.")
                            .arg(blank);
        if (form.why.isEmpty())
            form.why << QStringLiteral("%1 question(s) are followed by a line, a box or a field.")
                            .arg(form.questions.size());
    }

    const ooxml::FormDocument &m_form;
    std::optional<Open> m_open;
    std::vector<Open> m_all;
    QString m_section;
    int m_texts = 0;
    int m_asking = 0;
    int m_labels = 0;
    int m_inline = 0;
    int m_frames = 0;
};

}  // namespace

TableForm paragraphForm(const ooxml::FormDocument &form)
{
    return ParagraphReader(form).run();
}

}  // namespace assay::structure
