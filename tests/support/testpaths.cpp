#include "testpaths.h"

// Said in one place only, so that ccache knows the other tests in any clone.
QString testData(const QString &path)
{
    return QStringLiteral(ASSAY_TEST_DATA_DIR "/") + path;
}

QString samplesPath(const QString &path)
{
    const QString folder = QStringLiteral(ASSAY_SAMPLES_DIR);
    return path.isEmpty() ? folder : folder + u'/' + path;
}
