#pragma once

#include "app/desktop/desktop_context.h"
#include "app/usecases/read_document.h"

#include <QCache>
#include <QImage>
#include <QTimer>

#include <map>

namespace assay::desktop {

/// Has pages of one document painted in jobs, one after the other, the newest wish first, and keeps the last ones.
class PagePictures : public QObject
{
    Q_OBJECT
public:
    explicit PagePictures(DesktopContext &context, QObject *parent = nullptr);

    /// @param source  none: nothing can be painted
    void setSource(std::shared_ptr<const ExtractSource> source, const QString &name);
    /// The pages in view first, then those near it; whatever is being painted beside them is stopped.
    /// @param scale  pixels for a point
    void want(const std::vector<int> &pages, double scale);
    /// At whatever scale it was painted last; nullptr where it was not.
    [[nodiscard]] const QImage *find(int page) const;
    /// Why a page could not be painted; nullptr where it could, or was not tried.
    [[nodiscard]] const Error *failure(int page) const;

Q_SIGNALS:
    void arrived(int page);

private:
    struct Picture
    {
        QImage image;
        double dpi = 0;
    };
    void paintNext();
    void take(int page, double dpi, Result<QImage> outcome);
    [[nodiscard]] bool isAt(int page, double dpi) const;

    DesktopContext &m_context;
    std::shared_ptr<const ExtractSource> m_source;  // shared with the jobs
    QString m_name;
    std::vector<int> m_wanted;
    double m_dpi = 0;
    std::optional<std::pair<int, double>> m_running;  // page and dpi
    QCache<int, Picture> m_pictures;
    std::map<int, Error> m_failures;
    QTimer m_settle;  // a zoom under way is waited for
    Job<QImage> m_job;
};

}  // namespace assay::desktop
