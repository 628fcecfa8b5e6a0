#include "model/assessment/scoring.h"
#include "model/catalogue/yaml_places.h"

#include <QFile>

static void makeScoringKnown()
{
    Q_INIT_RESOURCE(scoring);
}

namespace assay {

namespace {

using namespace yaml;

YAML::Node section(const YAML::Node &root, const char *name)
{
    const YAML::Node node = root[name];
    if (!node || !node.IsMap())
        refuse(node ? node : root, QStringLiteral("\"%1\" must be a map").arg(QString::fromLatin1(name)));
    return node;
}

/// A fraction 0–1.
double share(const YAML::Node &map, const char *key)
{
    bool isNumber = false;
    const double value = requiredText(map, key).toDouble(&isNumber);
    if (!isNumber || value < 0 || value > 1)
        refuse(map[key], QStringLiteral("\"%1\" must be a number from 0 to 1").arg(QString::fromLatin1(key)));
    return value;
}

/// Whether the better of two conclusions is drawn.
bool isBetterOf(const YAML::Node &map, const char *key, const char *better, const char *worse)
{
    const QString word = requiredText(map, key);
    if (word != QLatin1String(better) && word != QLatin1String(worse))
        refuse(map[key], QStringLiteral("\"%1\" must be %2 or %3")
                             .arg(QString::fromLatin1(key), QString::fromLatin1(better), QString::fromLatin1(worse)));
    return word == QLatin1String(better);
}

ScoringParameters parametersFrom(const YAML::Node &root)
{
    if (!root.IsMap())
        refuse(root, QStringLiteral("scoring parameters must be a map"));
    allowKeys(root, {QStringLiteral("share-met"), QStringLiteral("weighted-checklist"), QStringLiteral("mlps-2021"),
                     QStringLiteral("mlps-2025")});
    ScoringParameters parameters;
    parameters.shareMetPartly = share(section(root, "share-met"), "partly");
    const YAML::Node checklist = section(root, "weighted-checklist");
    parameters.checklistPartly = share(checklist, "partly");
    parameters.checklistVeto = flag(checklist, "veto");
    const YAML::Node before = section(root, "mlps-2021");
    parameters.mlps2021Attention = share(before, "attention");
    parameters.mlps2021Partly = share(before, "partly");
    const YAML::Node now = section(root, "mlps-2025");
    parameters.mlps2025Partly = share(now, "partly");
    parameters.mlps2025Upper = share(now, "upper");
    parameters.mlps2025Lower = share(now, "lower");
    parameters.mlps2025UpperConforms = isBetterOf(now, "at_upper", "conform", "basically-conform");
    parameters.mlps2025LowerBasicallyConforms = isBetterOf(now, "at_lower", "basically-conform", "not-conform");
    if (parameters.mlps2025Lower >= parameters.mlps2025Upper)
        refuse(now, QStringLiteral("\"lower\" must be below \"upper\""));
    return parameters;
}

}  // namespace

Result<ScoringParameters> readParameters(const QByteArray &yaml, const QString &fileName)
{
    return withPlaces<ScoringParameters>(yaml, fileName, parametersFrom);
}

Result<ScoringParameters> shippedParameters()
{
    makeScoringKnown();
    QFile file(QStringLiteral(":/assessment/scoring.yaml"));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::BadInput, QStringLiteral("the scoring parameters are missing"), {file.fileName()});
    return readParameters(file.readAll(), QStringLiteral("scoring.yaml"));
}

}  // namespace assay
