#pragma once

#include "app/desktop/snapshot_table.h"
#include "model/base/problem.h"

class QLabel;
class QPushButton;

namespace assay::desktop {

/// A list of problems that can be sorted, and exported as a table of separated values.
class ProblemTable : public QWidget
{
    Q_OBJECT
public:
    /// @param name  as of SnapshotTable
    ProblemTable(const QString &name, Settings &settings, QWidget *parent = nullptr);
    void setProblems(const Problems &problems);
    [[nodiscard]] const Problems &problems() const { return m_problems; }
    /// The list as it is exported: UTF-8 with a byte order mark, so that office programs take it as such.
    [[nodiscard]] QByteArray exported() const;

Q_SIGNALS:
    /// The person went to a problem, for example to show its place.
    void problemChosen(const assay::Problem &problem);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct NumberedProblem
    {
        int number = 0;
        Problem problem;
        friend bool operator==(const NumberedProblem &, const NumberedProblem &) = default;
    };
    void retranslate();
    void exportList();
    [[nodiscard]] static std::vector<SnapshotColumn<NumberedProblem>> columns();

    Settings &m_settings;
    Problems m_problems;
    SnapshotTableModel<NumberedProblem> m_model;
    SnapshotTable *m_table;
    QLabel *m_count;
    QPushButton *m_export;
};

}  // namespace assay::desktop
