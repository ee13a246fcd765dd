// SPDX-License-Identifier: EUPL-1.2
#include "ui/bouwstenen/veldgroep.h"

#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/invoer.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>

namespace weegkamer
{
namespace
{
// "feiten[2].datum" -> "feiten" and "[2].datum"; "adres.postcode" -> "adres" and "postcode".
std::pair<QString, QString> splitsPad(const QString &pad)
{
    for (qsizetype i = 0; i < pad.size(); ++i) {
        if (pad.at(i) == u'[')
            return {pad.left(i), pad.mid(i)};
        if (pad.at(i) == u'.')
            return {pad.left(i), pad.mid(i + 1)};
    }
    return {pad, {}};
}
} // namespace

Veldregel::Veldregel(const VeldInfo &info, QWidget *ouder)
    : QWidget(ouder),
      m_info(info),
      m_label(new QLabel(info.label, this)),
      m_fout(new QLabel(this)),
      m_invoer(maakInvoer(info, this))
{
    auto *kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->setSpacing(maat::binnen);
    auto *kop = new QHBoxLayout;
    kop->setSpacing(maat::tussen);
    // A short label stands beside "(mag leeg)"; a sentence takes the width and wraps.
    const bool isZin = info.label.size() > 45;
    m_label->setWordWrap(isZin);
    kop->addWidget(m_label, isZin ? 1 : 0);
    if (!info.verplicht) {
        m_leeg = new QLabel(tr("(mag leeg)"), this);
        zetRol(m_leeg, Tekstrol::Klein);
        m_leeg->setTextFormat(Qt::PlainText);
        kop->addWidget(m_leeg);
    }
    if (!isZin)
        kop->addStretch();
    QFont letter = font();
    letter.setWeight(QFont::DemiBold);
    m_label->setFont(letter);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setBuddy(m_invoer->brandpunt());
    zetRol(m_fout, Tekstrol::Fout);
    m_fout->setTextFormat(Qt::PlainText);
    m_fout->setWordWrap(true);
    m_fout->hide();
    kolom->addLayout(kop);
    kolom->addWidget(m_fout);
    kolom->addWidget(m_invoer);
    connect(m_invoer, &Invoer::verlaten, this, &Veldregel::isVerlaten);
    connect(m_invoer, &Invoer::gewijzigd, this, &Veldregel::isIngevuld);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *oud, const QWidget *nieuw) {
        if (!m_leegzin.isEmpty() && nieuw && isHierin(oud) && !isHierin(nieuw))
            isVerlaten();
    });
    wisFout();
}

Veldregel::~Veldregel()
{
    disconnect(qApp, nullptr, this, nullptr); // the keyboard leaves an input that goes away
}

void Veldregel::zetVoorwaarde(const QString &wanneer)
{
    if (!m_leeg)
        return;
    m_voorwaarde = wanneer;
    m_leeg->setText(tr("(verplicht %1)").arg(wanneer));
    m_leeg->setWordWrap(true);
    qobject_cast<QBoxLayout *>(layout()->itemAt(0)->layout())->setStretchFactor(m_leeg, 1);
    if (m_fout->isHidden())
        wisFout();
}

bool Veldregel::isLeeg() const
{
    return velddetail::isLeeg(m_invoer->waarde());
}

bool Veldregel::isVerlatenLeeg() const
{
    return isLeeg() && !isHierin(QApplication::focusWidget());
}

/// Also in what the input opened, such as the list of a choice.
bool Veldregel::isHierin(const QWidget *deel) const
{
    while (deel && deel != m_invoer)
        deel = deel->parentWidget();
    return deel;
}

QString Veldregel::probleem() const
{
    const QString eigen = m_invoer->probleem();
    const QJsonValue waarde = m_invoer->waarde();
    if (!eigen.isEmpty())
        return eigen;
    if (velddetail::isLeeg(waarde))
        return m_leegzin;
    for (const QWidget *w = parentWidget(); w; w = w->parentWidget()) {
        if (const auto *formulier = dynamic_cast<const Veldtoetser *>(w))
            return formulier->toetsVeld(m_info.naam, waarde);
    }
    return {};
}

void Veldregel::isIngevuld()
{
    if (!m_leegzin.isEmpty() && fout() == m_leegzin && !isLeeg())
        verbergFout();
}

void Veldregel::isVerlaten()
{
    // A sentence that comes between press and release would move the button away from under the mouse.
    if (QGuiApplication::mouseButtons() == Qt::NoButton)
        toetsNu();
    else
        qApp->installEventFilter(this);
}

bool Veldregel::eventFilter(QObject *object, QEvent *gebeurtenis)
{
    if (gebeurtenis->type() == QEvent::MouseButtonRelease) {
        qApp->removeEventFilter(this);
        QMetaObject::invokeMethod(this, &Veldregel::toetsNu, Qt::QueuedConnection);
    }
    return QWidget::eventFilter(object, gebeurtenis);
}

void Veldregel::toetsNu()
{
    if (const QString zin = probleem(); !zin.isEmpty()) {
        if (zin == fout())
            return;
        toonFout(zin);
        QAccessibleEvent zegt(m_fout, QAccessible::Alert);
        QAccessible::updateAccessibility(&zegt);
    } else if (m_vroeg) {
        verbergFout();
    }
}

void Veldregel::isGezet()
{
    if (m_vroeg || (!m_leegzin.isEmpty() && !isHierin(QApplication::focusWidget())))
        toetsNu();
}

QString Veldregel::toonFout(const QString &uitleg)
{
    const QString eigen = m_invoer->probleem();
    const QString zin = eigen.isEmpty() ? uitleg : eigen;
    if (isLeeg())
        m_leegzin = zin;
    m_vroeg = zin == probleem();
    m_fout->setText(zin);
    m_fout->show();
    m_invoer->zetFoutief(true);
    m_invoer->zetToegang(m_info.label, tr("Fout: %1").arg(zin));
    return zin;
}

void Veldregel::verbergFout()
{
    m_vroeg = false;
    m_fout->clear();
    m_fout->hide();
    m_invoer->zetFoutief(false);
    const QString vrij = m_voorwaarde.isEmpty() ? tr("Mag leeg blijven") : tr("Verplicht %1").arg(m_voorwaarde);
    m_invoer->zetToegang(m_info.label, m_info.verplicht ? tr("Verplicht") : vrij);
}

void Veldregel::wisFout()
{
    m_leegzin.clear();
    verbergFout();
    m_invoer->wisFouten();
}

QString Veldregel::fout() const
{
    return m_fout->text();
}

Veldgroep::Veldgroep(const std::vector<VeldInfo> &infos, QWidget *ouder) : QWidget(ouder)
{
    auto *kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(0, 0, 0, 0);
    kolom->setSpacing(maat::rondom);
    for (const VeldInfo &info : infos) {
        auto *regel = new Veldregel(info, this);
        m_regels.append(regel);
        kolom->addWidget(regel);
        connect(regel->invoer(), &Invoer::gewijzigd, this,
                [this, naam = info.naam] { Q_EMIT gewijzigd(naam); });
        connect(regel->invoer(), &Invoer::opgebouwd, this, &Veldgroep::opgebouwd);
    }
}

QJsonObject Veldgroep::waarde() const
{
    QJsonObject o;
    for (const Veldregel *r : m_regels) {
        const QString &naam = r->info().naam;
        const QJsonValue waarde = m_vast.contains(naam) ? m_vast.value(naam) : r->invoer()->waarde();
        if (!velddetail::isLeeg(waarde))
            o.insert(naam, waarde);
    }
    return o;
}

void Veldgroep::zetWaarde(const QJsonObject &waarde)
{
    for (Veldregel *r : std::as_const(m_regels)) {
        // A field that is not there reads as null, not as undefined, in every input.
        const auto gevonden = waarde.constFind(r->info().naam);
        r->invoer()->zetWaarde(gevonden == waarde.constEnd() ? QJsonValue() : gevonden.value());
        r->isGezet();
    }
}

void Veldgroep::zetVast(const QString &naam, const QJsonValue &waarde)
{
    m_vast.insert(naam, waarde);
    if (Veldregel *r = regel(naam))
        r->hide();
}

void Veldgroep::zetOpties(const QString &pad, const Keuzelijst &opties)
{
    const auto [naam, rest] = splitsPad(pad);
    if (Veldregel *r = regel(naam))
        r->invoer()->zetOpties(rest, opties);
}

void Veldgroep::verberg(const QStringList &namen)
{
    m_verborgen = namen;
    toonOfVerberg();
}

void Veldgroep::verbergLege(const QStringList &paden)
{
    m_zonderZin = paden;
    for (Veldregel *r : std::as_const(m_regels)) {
        QStringList binnen;
        for (const QString &pad : paden) {
            if (const auto [naam, rest] = splitsPad(pad); naam == r->info().naam && !rest.isEmpty())
                binnen.append(rest);
        }
        r->invoer()->verbergLege(binnen);
    }
    toonOfVerberg();
}

void Veldgroep::toonOfVerberg()
{
    for (Veldregel *r : std::as_const(m_regels)) {
        const QString &naam = r->info().naam;
        if (!m_vast.contains(naam))
            r->setVisible(!m_verborgen.contains(naam) && !(m_zonderZin.contains(naam) && r->isVerlatenLeeg()));
    }
}

Veldregel *Veldgroep::vindVeld(const QString &pad)
{
    const auto [naam, rest] = splitsPad(pad);
    Veldregel *r = regel(naam);
    if (!r || r->isHidden())
        return nullptr;
    Veldregel *dieper = rest.isEmpty() ? nullptr : r->invoer()->vindVeld(rest);
    return dieper ? dieper : r;
}

void Veldgroep::wisFouten()
{
    for (Veldregel *r : std::as_const(m_regels))
        r->wisFout();
}

Veldregel *Veldgroep::regel(const QString &naam) const
{
    for (Veldregel *r : m_regels) {
        if (r->info().naam == naam)
            return r;
    }
    return nullptr;
}

} // namespace weegkamer
