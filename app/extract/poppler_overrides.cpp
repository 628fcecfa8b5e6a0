#include "app/extract/poppler_overrides.h"

#include <dlfcn.h>

#include <cstdint>

// Two functions that Poppler's Qt interface calls and gives no say in. Definitions in the executable are found before
// those of the libraries. A library whose function has another name or other arguments does not see ours and works as
// ever, only slower; tests/unit/extract/bench_extract.cpp shows the difference.

class OutputDev;
class Annot;

/// The interface copies the cross-reference table for every page that it reads, so that several threads may read one
/// document. We read with one, and with each copy the object streams and fonts that pages share are parsed anew: half
/// as long again for a typical report.
class __attribute__((visibility("default"))) PDFDoc
{
public:
    using Abort = bool (*)(void *);
    using WantsAnnotation = bool (*)(Annot *, void *);

    void displayPageSlice(OutputDev *out, int page, double hDpi, double vDpi, int rotate, bool useMediaBox, bool crop,
                          bool printing, int sliceX, int sliceY, int sliceW, int sliceH, Abort abort, void *abortData,
                          WantsAnnotation wantsAnnotation, void *annotationData, bool copyXref);
};

void PDFDoc::displayPageSlice(OutputDev *out, int page, double hDpi, double vDpi, int rotate, bool useMediaBox,
                              bool crop, bool printing, int sliceX, int sliceY, int sliceW, int sliceH, Abort abort,
                              void *abortData, WantsAnnotation wantsAnnotation, void *annotationData, bool)
{
    using Display = void (*)(PDFDoc *, OutputDev *, int, double, double, int, bool, bool, bool, int, int, int, int,
                             Abort, void *, WantsAnnotation, void *, bool);
    static const auto kDisplay = reinterpret_cast<Display>(
        ::dlsym(RTLD_NEXT, "_ZN6PDFDoc16displayPageSliceEP9OutputDeviddibbbiiiiPFbPvES2_PFbP5AnnotS2_ES2_b"));
    constexpr bool kCopyXref = false;
    if (kDisplay)
        kDisplay(this, out, page, hDpi, vDpi, rotate, useMediaBox, crop, printing, sliceX, sliceY, sliceW, sliceH,
                 abort, abortData, wantsAnnotation, annotationData, kCopyXref);
}

namespace {

bool coloursLeftOut = false;

}  // namespace

/// Of Little CMS: builds the tables that turn colours of one profile into those of another. With the flag (of lcms2.h,
/// "don't transform anyway") it builds none.
extern "C" __attribute__((visibility("default"))) void *cmsCreateTransform(void *input, std::uint32_t inputFormat,
                                                                           void *output, std::uint32_t outputFormat,
                                                                           std::uint32_t intent, std::uint32_t flags)
{
    using Create = void *(*)(void *, std::uint32_t, void *, std::uint32_t, std::uint32_t, std::uint32_t);
    static const auto kCreate = reinterpret_cast<Create>(::dlsym(RTLD_NEXT, "cmsCreateTransform"));
    constexpr std::uint32_t kNullTransform = 0x0200;
    if (!kCreate)
        return nullptr;
    return kCreate(input, inputFormat, output, outputFormat, intent, coloursLeftOut ? flags | kNullTransform : flags);
}

namespace assay::extract {

void leaveOutColours()
{
    coloursLeftOut = true;
}

}  // namespace assay::extract
