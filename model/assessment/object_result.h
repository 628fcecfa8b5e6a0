#pragma once

#include "model/assessment/assessment.h"

#include <span>

namespace assay {

/// What is looked at in a classified-protection assessment (测评对象).
enum class ObjectKind
{
    Room,
    NetworkDevice,
    SecurityDevice,
    Server,
    Database,
    Application,
    Data,
    Terminal,
    Document,
    Person
};

/// A system that is graded and filed (定级对象).
struct MlpsSystem
{
    MlpsSystemId id;
    QString uuid;
    QString name;
    int level = 3;             ///< 1–4
    int serviceGrade = 3;      ///< A: of the service's availability
    int informationGrade = 3;  ///< S: of the business information
    QString gradingReport;     ///< Its number or title
    std::optional<QDate> expertReview;
    QString filingAuthority;
    QString filingNumber;  ///< Of the filing certificate (备案证明)
    std::optional<QDate> filedUntil;
    QString assessor;     ///< Body that assesses it
    QString cloudFiling;  ///< Filing number of the cloud that it runs on
    friend bool operator==(const MlpsSystem &, const MlpsSystem &) = default;

    /// Such as "S3A3".
    [[nodiscard]] QString grade() const;
};

struct AssessedObject
{
    ObjectId id;
    QString uuid;
    MlpsSystemId system;
    QString name;
    ObjectKind kind = ObjectKind::Server;
    QString zone;
    friend bool operator==(const AssessedObject &, const AssessedObject &) = default;
};

/// How a result was found; several may be used together.
struct AssessmentMethods
{
    bool interview = false;  ///< 访谈
    bool examine = false;    ///< 核查
    bool test = false;       ///< 测试
    friend bool operator==(const AssessmentMethods &, const AssessmentMethods &) = default;
};

/// The result of one requirement on one object.
struct ObjectResult
{
    QString ref;
    ObjectId object;
    ResultValue value = ResultValue::NotAssessed;
    AssessmentMethods methods;
    QString record;  ///< What was seen, asked or measured
    QString assessor;
    friend bool operator==(const ObjectResult &, const ObjectResult &) = default;
};

/// A major risk hazard (重大风险隐患): a person's recorded judgement.
struct MajorHazard
{
    QString ref;
    QString relevance;
    QString severity;
    QString prevalence;
    bool rectified = false;
    QString assessor;
    QString trigger = {};  ///< Id of the trigger that pointed to it; empty: none did
    friend bool operator==(const MajorHazard &, const MajorHazard &) = default;
};

/// The result of a requirement as computed from its objects: the worst of those that apply; not applicable where none
/// applies; not assessed while one that might apply is not assessed and none is worse than met.
[[nodiscard]] ResultValue worstOf(std::span<const ObjectResult> objects);

[[nodiscard]] QString toWord(ObjectKind kind);
[[nodiscard]] std::optional<ObjectKind> objectKindFromWord(const QString &word);
[[nodiscard]] QStringList objectKindWords();
/// "interview,examine,test" in that order; empty for none.
[[nodiscard]] QString toWords(const AssessmentMethods &methods);
/// None where a word is unknown.
[[nodiscard]] std::optional<AssessmentMethods> methodsFromWords(const QString &words);

}  // namespace assay
