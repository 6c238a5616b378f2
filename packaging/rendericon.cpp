// Draws an SVG as a PNG of a given size, for desktops that want icons as pixels. usage: rendericon SVG SIZE PNG
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <cstdio>

int main(int argc, char *argv[])
{
    if (argc != 4) {
        std::fputs("usage: rendericon SVG SIZE PNG\n", stderr);
        return 2;
    }
    QSvgRenderer renderer(QFile::decodeName(argv[1]));
    QImage image(QByteArray(argv[2]).toInt(), QByteArray(argv[2]).toInt(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter);
    painter.end();
    if (renderer.isValid() && image.save(QFile::decodeName(argv[3]), "PNG"))
        return 0;
    std::fprintf(stderr, "rendericon: %s can't be drawn as %s\n", argv[1], argv[3]);
    return 1;
}
