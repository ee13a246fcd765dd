// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QCoreApplication>
#include <QEvent>
#include <QFile>
#include <QTimer>
#include <QWidget>
#include <cstdio>

/// Watches one widget and what is in it; at the first paint it prints the process's peak memory in KiB, as a line on standard output, and ends
/// the program. Whoever started the program takes the time until that line.
class EersteVerf final : public QObject
{
public:
    explicit EersteVerf(QWidget *widget) : QObject(widget), m_widget(widget) { qApp->installEventFilter(this); }
    bool eventFilter(QObject *object, QEvent *gebeurtenis) override
    {
        if (gebeurtenis->type() == QEvent::Paint && !m_gezien && isErin(object)) {
            m_gezien = true;
            // After this paint has reached the screen.
            QTimer::singleShot(0, this, [] {
                std::printf("%s\n", hoogsteGeheugen().constData());
                std::fflush(stdout);
                QCoreApplication::quit();
            });
        }
        return false;
    }

private:
    /// VmHWM, in KiB. Not getrusage: that one begins with what the parent used.
    static QByteArray hoogsteGeheugen()
    {
        QFile stand(QStringLiteral("/proc/self/status"));
        if (!stand.open(QIODevice::ReadOnly))
            return "0";
        QByteArray alles = stand.readAll();
        alles.remove(0, alles.indexOf("VmHWM:") + 6);
        return alles.left(alles.indexOf("kB")).trimmed();
    }
    bool isErin(QObject *object) const
    {
        const auto *ander = qobject_cast<QWidget *>(object);
        return ander && (ander == m_widget || m_widget->isAncestorOf(ander));
    }
    const QWidget *m_widget;
    bool m_gezien = false;
};
