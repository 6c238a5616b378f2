#pragma once

#include <QAbstractButton>
#include <QString>
#include <QTemporaryDir>

class MainWindow;

/// A user's home of its own for one test: settings, data and projects are made there and go with it. Make it before the
/// first window.
class WindowPlace
{
public:
    WindowPlace();

    QString path(const QString &name) const { return m_home.filePath(name); }
    void write(const QString &name, const QByteArray &content) const;

private:
    QTemporaryDir m_home;
};

/// Sets names, language ("en", "fr", "ru") and theme as main() does.
void setUpApplication(const QString &language, bool dark);

/// Opens the sample and waits until its run has ended and Compare is shown; false after 60 s.
bool openSampleAndWait(MainWindow &window);

/// The visible widget of that class with that object name, accessible name or text; nullptr when there is none.
template <typename Widget>
Widget *visibleChild(const QWidget &parent, const QString &name)
{
    const QList<Widget *> all = parent.findChildren<Widget *>();
    for (Widget *widget : all) {
        const auto *button = qobject_cast<const QAbstractButton *>(static_cast<const QWidget *>(widget));
        const bool named = widget->objectName() == name || widget->accessibleName() == name
            || (button && QString(button->text()).remove(QLatin1Char('&')) == name);
        if (named && widget->isVisible())
            return widget;
    }
    return nullptr;
}
