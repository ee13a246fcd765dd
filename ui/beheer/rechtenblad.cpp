// SPDX-License-Identifier: EUPL-1.2
#include "ui/beheer/rechtenblad.h"

#include "core/kamer/kamer.h"
#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/lijst.h"
#include "ui/uitwisseling/afdrukvenster.h"

#include <QComboBox>

namespace weegkamer
{
namespace
{
constexpr int filterTekens = 28;
constexpr int rolTekens = 32;

QList<Kolom> kolommen()
{
    QList<Kolom> uit{{.sleutel = u"wat"_qs, .titel = QObject::tr("Wat")}};
    for (const Rol rol : Rollen::alle().lijst())
        uit.append({.sleutel = tekst(rol), .titel = kortlabel(rol), .tekens = 3, .voorgelezen = tekst(rol) + u"-woord"_qs});
    return uit;
}

QJsonObject alsRij(const Rechtregel &r)
{
    QJsonObject rij{{u"wat"_qs, r.titel.isEmpty() ? r.naam : QObject::tr("%1 (%2)").arg(r.titel, r.naam)}};
    for (const Rol rol : Rollen::alle().lijst()) {
        const bool mag = r.rollen.bevat(rol);
        rij.insert(tekst(rol), mag ? u"●"_qs : u"–"_qs);
        rij.insert(tekst(rol) + u"-woord"_qs, mag ? QObject::tr("%1 mag dit").arg(label(rol)) : QObject::tr("%1 mag dit niet").arg(label(rol)));
    }
    return rij;
}
} // namespace

Rechtenblad::Rechtenblad(Omgeving &omgeving, QWidget *ouder)
    : QWidget(ouder),
      m_tabel(rechtentabel(omgeving.kamer().handelingen())),
      m_filter(new QLineEdit(this)),
      m_rol(new QComboBox(this)),
      m_model(new Paginamodel(kolommen(), this)),
      m_lijst(new Lijst(tr("Rechten"), this))
{
    auto *kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(0, maat::rondom, 0, 0);
    kolom->setSpacing(maat::rondom);
    auto *rij = new QHBoxLayout;
    rij->setSpacing(maat::tussen);
    const auto metLabel = [&](const QString &tekst, QWidget *bij) {
        auto *label = new QLabel(tekst, this);
        label->setBuddy(bij);
        bij->setAccessibleName(tekst);
        rij->addWidget(label);
        rij->addWidget(bij);
        rij->addSpacing(maat::tussen);
    };
    m_filter->setObjectName(u"rechtenfilter"_qs);
    m_filter->setFixedWidth(tekenbreedte(this, filterTekens));
    m_rol->setObjectName(u"rechtenrol"_qs);
    m_rol->setFixedWidth(tekenbreedte(this, rolTekens));
    m_rol->addItem(tr("Alle rollen"), QString());
    for (const Rol rol : Rollen::alle().lijst())
        m_rol->addItem(u"%1 – %2"_qs.arg(kortlabel(rol), label(rol)), tekst(rol));
    metLabel(tr("Zoek"), m_filter);
    metLabel(tr("Alleen wat mag"), m_rol);
    rij->addStretch();
    auto *stuk = new QPushButton(tr("Druk af of bewaar…"), this);
    stuk->setObjectName(u"rechtenstuk"_qs);
    stuk->setAutoDefault(false);
    rij->addWidget(stuk);
    kolom->addLayout(rij);
    kolom->addWidget(m_lijst, 1);
    m_lijst->zetModel(m_model);
    m_lijst->zetLeeg(tr("Geen recht met deze woorden."));
    connect(m_filter, &QLineEdit::textChanged, this, &Rechtenblad::zoek);
    connect(m_rol, &QComboBox::activated, this, &Rechtenblad::zoek);
    connect(stuk, &QPushButton::clicked, this, [this, &omgeving] {
        auto *venster = new Afdrukvenster(omgeving, {rechtenstuk(m_tabel), Uitvoersoort::Overig, {}, {}}, this);
        venster->open();
    });
    zoek();
}

void Rechtenblad::zoek()
{
    const QString woord = m_filter->text().trimmed();
    const QString rol = m_rol->currentData().toString();
    m_model->zetBron([this, woord, rol](const QString &, int) -> Uitkomst<Pagina> {
        Pagina pagina;
        for (const Rechtregel &r : std::as_const(m_tabel)) {
            const bool past = woord.isEmpty() || r.naam.contains(woord, Qt::CaseInsensitive) || r.titel.contains(woord, Qt::CaseInsensitive) || label(r.soort).startsWith(woord, Qt::CaseInsensitive);
            if (past && (rol.isEmpty() || r.rollen.bevat(keuzeUit<Rol>(rol).value_or(Rol::Beheerder))))
                pagina.rijen.append(alsRij(r));
        }
        return pagina;
    });
}

} // namespace weegkamer
