// SPDX-License-Identifier: EUPL-1.2
#include "app/weegkamerctl/wachtwoord.h"

#include <QFile>
#include <cstdio>
#include <optional>
#include <termios.h>
#include <unistd.h>

namespace weegkamer::ctl
{
namespace
{
constexpr qint64 langste = 4096;

QString vanTerminal(const char *vraag)
{
    std::fputs(vraag, stderr);
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

/// From a descriptor, else from this variable of the environment, which then goes; nothing when neither is there.
Uitkomst<std::optional<QString>> zonderTerminal(int fd, const char *variabele)
{
    if (fd >= 0) {
        QFile in;
        if (!in.open(fd, QIODevice::ReadOnly))
            return foutMet(FoutSoort::Inloggen, QStringLiteral("Het wachtwoord kan niet worden gelezen van descriptor %1.").arg(fd));
        return QString::fromUtf8(in.readLine(langste));
    }
    if (!qEnvironmentVariableIsSet(variabele))
        return std::optional<QString>();
    const QString wachtwoord = qEnvironmentVariable(variabele);
    qunsetenv(variabele);
    return wachtwoord;
}

QString zonderRegeleinde(QString wachtwoord)
{
    while (wachtwoord.endsWith(QLatin1Char('\n')) || wachtwoord.endsWith(QLatin1Char('\r')))
        wachtwoord.chop(1);
    return wachtwoord;
}
} // namespace

Uitkomst<QString> leesWachtwoord(int fd)
{
    PROBEER_IN(const auto gegeven, zonderTerminal(fd, "WEEGKAMER_WACHTWOORD"));
    if (gegeven)
        return zonderRegeleinde(*gegeven);
    if (isatty(STDIN_FILENO))
        return zonderRegeleinde(vanTerminal("Wachtwoord: "));
    return foutMet(FoutSoort::Inloggen, QStringLiteral("Geef het wachtwoord in WEEGKAMER_WACHTWOORD of met --wachtwoord-fd."));
}

Uitkomst<QString> leesNieuwWachtwoord(int fd)
{
    PROBEER_IN(const auto gegeven, zonderTerminal(fd, "WEEGKAMER_NIEUW_WACHTWOORD"));
    if (gegeven)
        return zonderRegeleinde(*gegeven);
    if (!isatty(STDIN_FILENO))
        return veldFout(QStringLiteral("wachtwoord"), QStringLiteral("Geef het nieuwe wachtwoord in WEEGKAMER_NIEUW_WACHTWOORD of met --nieuw-fd."));
    const QString een = zonderRegeleinde(vanTerminal("Nieuw wachtwoord: "));
    if (een != zonderRegeleinde(vanTerminal("Nog een keer: ")))
        return veldFout(QStringLiteral("wachtwoord"), QStringLiteral("De twee nieuwe wachtwoorden zijn niet hetzelfde."));
    return een;
}

} // namespace weegkamer::ctl
