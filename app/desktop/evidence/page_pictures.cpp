#include "app/desktop/evidence/page_pictures.h"

#include <algorithm>
#include <cmath>

namespace assay::desktop {

namespace {

constexpr double kPointsPerInch = 72;
constexpr double kLeastDpi = 18;
constexpr double kMostDpi = 300;
constexpr qsizetype kKeptBytes = 96 * 1024 * 1024;
constexpr int kSettleMs = 80;

}  // namespace

PagePictures::PagePictures(DesktopContext &context, QObject *parent)
    : QObject(parent), m_context(context), m_pictures(kKeptBytes), m_job(context.jobs(), this)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(kSettleMs);
    connect(&m_settle, &QTimer::timeout, this, &PagePictures::paintNext);
}

void PagePictures::setSource(std::shared_ptr<const ExtractSource> source, const QString &name)
{
    m_job.drop();
    m_settle.stop();
    m_running.reset();
    m_wanted.clear();
    m_pictures.clear();
    m_failures.clear();
    m_source = std::move(source);
    m_name = name;
}

void PagePictures::want(const std::vector<int> &pages, double scale)
{
    const double dpi = std::clamp(std::round(scale * kPointsPerInch), kLeastDpi, kMostDpi);
    const bool zoomed = m_dpi > 0 && std::abs(dpi - m_dpi) > 0.5 && m_pictures.count() > 0;
    m_wanted = pages;
    m_dpi = dpi;
    if (zoomed)
        m_settle.start();
    else if (!m_settle.isActive())
        paintNext();
}

bool PagePictures::isAt(int page, double dpi) const
{
    const Picture *picture = m_pictures.object(page);
    return picture && std::abs(picture->dpi - dpi) < 0.5;
}

void PagePictures::paintNext()
{
    if (!m_source)
        return;
    const auto open = [this](int page) { return !isAt(page, m_dpi) && !m_failures.contains(page); };
    const auto next = std::ranges::find_if(m_wanted, open);
    if (next == m_wanted.end())
        return;
    if (m_running && m_running->second == m_dpi && (m_running->first == *next))
        return;
    const int page = *next;
    m_running = {page, m_dpi};
    m_job.start(
        tr("Painting page %1").arg(page),
        [source = m_source, name = m_name, page, dpi = m_dpi](const app::Session &session, Progress &progress) {
            return app::paintPage(session, *source, name, page, dpi, progress);
        },
        [this, page, dpi = m_dpi](Result<QImage> outcome) { take(page, dpi, std::move(outcome)); });
}

void PagePictures::take(int page, double dpi, Result<QImage> outcome)
{
    m_running.reset();
    if (outcome) {
        const qsizetype bytes = std::min(outcome->sizeInBytes(), kKeptBytes);
        m_pictures.insert(page, new Picture{std::move(*outcome), dpi}, bytes);
    } else if (outcome.error().code != ErrorCode::Cancelled) {
        m_failures.insert_or_assign(page, outcome.error());
    }
    Q_EMIT arrived(page);
    paintNext();
}

const QImage *PagePictures::find(int page) const
{
    const Picture *picture = m_pictures.object(page);
    return picture ? &picture->image : nullptr;
}

const Error *PagePictures::failure(int page) const
{
    const auto found = m_failures.find(page);
    return found == m_failures.end() ? nullptr : &found->second;
}

}  // namespace assay::desktop
