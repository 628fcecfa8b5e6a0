#pragma once

#include <QStringList>
#include <QWidget>

class QButtonGroup;
class QComboBox;

namespace assay::desktop {

/// The permitted words of an answer as radio buttons; as a box to choose from where there are many.
class ChoiceButtons : public QWidget
{
    Q_OBJECT
public:
    explicit ChoiceButtons(QWidget *parent = nullptr);
    void setChoices(const QStringList &choices);
    [[nodiscard]] const QStringList &choices() const { return m_choices; }
    void setChosen(const QString &choice);
    /// Empty where none is chosen.
    [[nodiscard]] QString chosen() const;

Q_SIGNALS:
    /// By the person.
    void chosenChanged();

private:
    void rebuild();

    QStringList m_choices;
    QButtonGroup *m_group = nullptr;
    QComboBox *m_box = nullptr;
    QWidget *m_body = nullptr;
};

}  // namespace assay::desktop
