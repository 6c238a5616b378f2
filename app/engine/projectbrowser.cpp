#include "projectbrowser.h"

#include "projectreader.h"

ProjectBrowser::ProjectBrowser(QString path, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
{
}

ProjectBrowser::~ProjectBrowser() = default;

Result<const ProjectReader *> ProjectBrowser::reader()
{
    if (!m_reader) {
        auto opened = ProjectReader::open(m_path);
        if (!opened)
            return opened.error();
        m_reader = *std::move(opened);
    }
    return static_cast<const ProjectReader *>(m_reader.get());
}
