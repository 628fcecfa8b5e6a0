#include "app/extract/job.h"
#include "app/extract/message_stream.h"
#include "app/extract/poppler_overrides.h"
#include "model/evidence/extract_protocol.h"

#include <unistd.h>

#include <optional>

#ifdef ASSAY_SANITIZED
// Looking for leaks needs a second process, which the sandbox forbids; the process ends after one job anyway.
extern "C" const char *__asan_default_options()
{
    return "detect_leaks=0";
}
#endif

int main()
{
    const std::optional<QCborMap> job = assay::extract::readJob(STDIN_FILENO);
    if (!job)
        return 2;
    if (job->value(QLatin1String("job")) == QLatin1String("text"))
        assay::extract::leaveOutColours();
    assay::extract::MessageStream stream(STDOUT_FILENO);
    assay::extract::doJob(*job, assay::extract::kFileDescriptor, stream);
    // Nothing is worth taking down: what was said has been written, and a damaged heap is best left alone.
    ::_exit(0);
}
