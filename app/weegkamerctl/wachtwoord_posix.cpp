// SPDX-License-Identifier: EUPL-1.2
#include "app/weegkamerctl/wachtwoord.h"

#include <QFile>
#include <cstdio>
#include <termios.h>
#include <unistd.h>

namespace weegkamer::ctl
{
namespace
{
constexpr qint64 langste = 4096;

QString vanTerminal()
{
    std::fputs("Wachtwoord: ", stderr);
    termios oud{};
    tcgetattr(STDIN_FILENO, &oud);
    termios stil = oud;
    stil.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &stil);
    QFile in;
    QString regel;
    if (in.open(stdin, QIODevice::ReadOnly))
        regel = QString::fromUtf8(in.readLine(langste));
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &oud);
    std::fputc('\n', stderr);
    return regel;
}
} // namespace

Uitkomst<QString> leesWachtwoord(int fd)
{
    QString wachtwoord;
    if (fd >= 0) {
        QFile in;
        if (!in.open(fd, QIODevice::ReadOnly))
            return foutMet(FoutSoort::Inloggen, QStringLiteral("Het wachtwoord kan niet worden gelezen van --wachtwoord-fd %1.").arg(fd));
        wachtwoord = QString::fromUtf8(in.readLine(langste));
    } else if (qEnvironmentVariableIsSet("WEEGKAMER_WACHTWOORD")) {
        wachtwoord = qEnvironmentVariable("WEEGKAMER_WACHTWOORD");
        qunsetenv("WEEGKAMER_WACHTWOORD");
    } else if (isatty(STDIN_FILENO)) {
        wachtwoord = vanTerminal();
    } else {
        return foutMet(FoutSoort::Inloggen, QStringLiteral("Geef het wachtwoord in WEEGKAMER_WACHTWOORD of met --wachtwoord-fd."));
    }
    while (wachtwoord.endsWith(QLatin1Char('\n')) || wachtwoord.endsWith(QLatin1Char('\r')))
        wachtwoord.chop(1);
    return wachtwoord;
}

} // namespace weegkamer::ctl
