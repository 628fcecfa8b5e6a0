#include "app/desktop/questionnaires/state_strip.h"

#include "app/desktop/questionnaires/answer_words.h"
#include "app/desktop/style.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>

#include <numeric>

namespace assay::desktop {

namespace {

constexpr int kStripHeight = 8;

QColor colourOf(AnswerState state, Scheme scheme)
{
    switch (state) {
    case AnswerState::Blank:
        return Qt::transparent;
    case AnswerState::Draft:
        return inkOf(content::Role::NotApplicable, scheme);
    case AnswerState::InReview:
        return theme().accent;
    case AnswerState::Proposed:
    case AnswerState::Approved:
    case AnswerState::Sent:
        return inkOf(roleOf(state), scheme);
    }
    return Qt::transparent;
}

constexpr std::array kOrder = {AnswerState::Sent,  AnswerState::Approved, AnswerState::InReview,
                               AnswerState::Draft, AnswerState::Proposed, AnswerState::Blank};

}  // namespace

void paintStateStrip(QPainter &painter, const QRectF &rect, const app::StateCounts &states)
{
    const int all = std::accumulate(states.begin(), states.end(), 0);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(rect, rect.height() / 2, rect.height() / 2);
    painter.fillPath(shape, theme().line);
    painter.setClipPath(shape);
    qreal left = rect.left();
    for (const AnswerState state : kOrder) {
        const int count = states[static_cast<std::size_t>(state)];
        if (all == 0 || count == 0)
            continue;
        const qreal width = rect.width() * count / all;
        painter.fillRect(QRectF(left, rect.top(), width, rect.height()), colourOf(state, theme().scheme));
        left += width;
    }
    painter.restore();
}

StateStrip::StateStrip(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StateStrip::setStates(const app::StateCounts &states)
{
    m_states = states;
    describe();
    update();
}

QSize StateStrip::sizeHint() const
{
    return {160, kStripHeight + 4 * kSpacing};
}

void StateStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintStateStrip(
        painter, QRectF(3 * kSpacing, (height() - kStripHeight) / 2.0, width() - 6 * kSpacing, kStripHeight), m_states);
}

void StateStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
}

void StateStrip::describe()
{
    setToolTip(stateWords(m_states));
    setAccessibleName(tr("Progress"));
    setAccessibleDescription(stateWords(m_states));
}

}  // namespace assay::desktop
