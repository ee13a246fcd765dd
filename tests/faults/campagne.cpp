// SPDX-License-Identifier: EUPL-1.2
#include "tests/faults/campagne.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QtTest>

namespace weegkamer
{

bool Campagne::isVol()
{
    return qgetenv("WEEGKAMER_CAMPAGNE") == "vol";
}

Campagne::Campagne(const QString &naam, int kort, int vol) : m_naam(naam)
{
    const int gevraagd = qEnvironmentVariableIntValue("WEEGKAMER_RONDEN");
    m_doel = gevraagd > 0 ? gevraagd : isVol() ? vol : kort;
    QFile f(bestand());
    if (bestand().isEmpty() || !f.open(QIODevice::ReadOnly))
        return;
    const QJsonObject o = QJsonDocument::fromJson(f.readAll()).object();
    m_gedaan = o.value(u"gedaan").toInt();
    m_mis = o.value(u"mis").toInt();
    const QJsonObject trof = o.value(u"trof").toObject();
    for (auto it = trof.begin(); it != trof.end(); ++it)
        m_trof.insert(it.key(), it.value().toInt());
}

Campagne::~Campagne()
{
    if (!m_bezig)
        return;
    // The test returned in the middle of a round: it found a breach, or the round was not a round.
    if (QTest::currentTestFailed()) {
        ++m_gedaan;
        ++m_mis;
    }
    bewaar();
}

bool Campagne::verder()
{
    if (m_bezig) {
        ++m_gedaan;
        bewaar();
    }
    m_bezig = m_gedaan < m_doel;
    if (!m_bezig)
        qInfo("%s: %s", qPrintable(m_naam), qPrintable(grens()));
    return m_bezig;
}

QString Campagne::grens() const
{
    QString uit = QStringLiteral("%1 in %2").arg(m_mis).arg(m_gedaan);
    for (auto it = m_trof.cbegin(); it != m_trof.cend(); ++it)
        uit += QStringLiteral("%1%2 %3").arg(it == m_trof.cbegin() ? QStringLiteral(" (") : QStringLiteral(", "), it.key()).arg(it.value());
    return m_trof.isEmpty() ? uit : uit + QLatin1Char(')');
}

QString Campagne::bestand() const
{
    const QString map = qEnvironmentVariable("WEEGKAMER_CAMPAGNE_MAP");
    return map.isEmpty() ? QString() : QDir(map).filePath(m_naam + QStringLiteral(".json"));
}

void Campagne::bewaar() const
{
    if (bestand().isEmpty())
        return;
    QDir().mkpath(qEnvironmentVariable("WEEGKAMER_CAMPAGNE_MAP"));
    QJsonObject trof;
    for (auto it = m_trof.cbegin(); it != m_trof.cend(); ++it)
        trof.insert(it.key(), it.value());
    QSaveFile f(bestand());
    if (!f.open(QIODevice::WriteOnly))
        return;
    f.write(QJsonDocument(QJsonObject{{QStringLiteral("naam"), m_naam},
                                      {QStringLiteral("gedaan"), m_gedaan},
                                      {QStringLiteral("doel"), m_doel},
                                      {QStringLiteral("mis"), m_mis},
                                      {QStringLiteral("trof"), trof},
                                      {QStringLiteral("dag"), QDate::currentDate().toString(Qt::ISODate)}})
                .toJson());
    f.commit();
}

} // namespace weegkamer
