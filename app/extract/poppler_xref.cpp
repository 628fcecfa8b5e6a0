// Poppler's Qt interface copies the cross-reference table for every page that it reads, so that several threads may
// read one document. We read with one thread, and with each copy the object streams and fonts that pages share are
// parsed anew: half as long again for a typical report. Its interface offers no choice, so the one function that takes
// the decision is wrapped here: this definition stands in the executable and is therefore found before the library's. A
// Poppler whose function has other arguments does not see it, and goes on copying.

#include <dlfcn.h>

class OutputDev;
class Annot;

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
