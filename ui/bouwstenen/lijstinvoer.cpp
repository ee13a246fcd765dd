// SPDX-License-Identifier: EUPL-1.2
#include "ui/bouwstenen/lijstinvoer.h"

#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/pictogram.h"
#include "ui/bouwstenen/veldgroep.h"

#include <QRegularExpression>

namespace weegkamer
{

LijstInvoer::LijstInvoer(const VeldInfo &info, QWidget *ouder)
    : Invoer(ouder), m_info(info), m_kolom(new QVBoxLayout(this)), m_erbij(new QPushButton(this))
{
    m_kolom->setContentsMargins(0, maat::binnen, 0, 0);
    m_kolom->setSpacing(maat::rondom);
    m_erbij->setIcon(pictogram("plus"));
    m_erbij->setAutoDefault(false);
    m_kolom->addWidget(m_erbij, 0, Qt::AlignLeft);
    setFocusProxy(m_erbij);
    connect(m_erbij, &QPushButton::clicked, this, [this] {
        voegToe();
        m_delen.last().velden->regels().first()->invoer()->brandpunt()->setFocus();
        Q_EMIT gewijzigd();
    });
    nummer();
}

void LijstInvoer::voegToe()
{
    Deel deel{.blok = new QWidget(this), .kop = nullptr, .weg = nullptr, .velden = nullptr};
    deel.kop = new QLabel(deel.blok);
    deel.velden = new Veldgroep(m_info.deel, deel.blok);
    deel.weg = new QPushButton(tr("Verwijder"), deel.blok);
    auto *kolom = new QVBoxLayout(deel.blok);
    // Indented, so that one sees where an item begins and ends without a frame.
    kolom->setContentsMargins(maat::rondom, 0, 0, 0);
    kolom->setSpacing(maat::tussen);
    auto *rij = new QHBoxLayout;
    rij->addWidget(deel.kop);
    rij->addStretch();
    kolom->addLayout(rij);
    kolom->addWidget(deel.velden);
    kolom->addWidget(deel.weg, 0, Qt::AlignLeft);
    zetRol(deel.kop, Tekstrol::Klein);
    deel.weg->setAutoDefault(false);
    maakTekstknop(deel.weg);
    for (auto it = m_opties.cbegin(); it != m_opties.cend(); ++it)
        deel.velden->zetOpties(it.key(), it.value());
    connect(deel.weg, &QPushButton::clicked, this, [this, blok = deel.blok] {
        haalWeg(blok);
        m_erbij->setFocus();
        Q_EMIT gewijzigd();
    });
    connect(deel.velden, &Veldgroep::gewijzigd, this, &Invoer::gewijzigd);
    connect(deel.velden, &Veldgroep::opgebouwd, this, &Invoer::opgebouwd);
    m_kolom->insertWidget(static_cast<int>(m_delen.size()), deel.blok);
    m_delen.append(deel);
    zetVolgorde(deel);
    nummer();
    Q_EMIT opgebouwd();
}

/// Tab comes by the item where it stands: made last, it would come after all of the form.
void LijstInvoer::zetVolgorde(const Deel &deel)
{
    QList<QWidget *> orde{m_erbij};
    for (QWidget *hier = deel.blok->nextInFocusChain(); deel.blok->isAncestorOf(hier); hier = hier->nextInFocusChain()) {
        if (hier->focusPolicy() != Qt::NoFocus)
            orde.append(hier);
    }
    orde.append(m_erbij);
    for (qsizetype i = 1; i < orde.size(); ++i)
        setTabOrder(orde.at(i - 1), orde.at(i));
}

void LijstInvoer::haalWeg(const QWidget *blok)
{
    for (qsizetype i = 0; i < m_delen.size(); ++i) {
        if (m_delen.at(i).blok != blok)
            continue;
        const Deel deel = m_delen.takeAt(i);
        deel.blok->hide();
        m_kolom->removeWidget(deel.blok);
        deel.blok->deleteLater();
        break;
    }
    nummer();
}

void LijstInvoer::nummer()
{
    for (qsizetype i = 0; i < m_delen.size(); ++i) {
        m_delen.at(i).kop->setText(u"%1 %2"_qs.arg(m_info.label).arg(i + 1));
        m_delen.at(i).weg->setAccessibleName(tr("%1 %2: verwijder").arg(m_info.label).arg(i + 1));
    }
    m_erbij->setText(m_delen.isEmpty() ? tr("Toevoegen") : tr("Nog een toevoegen"));
    m_erbij->setAccessibleName(tr("%1: %2").arg(m_info.label, m_erbij->text()));
}

QJsonValue LijstInvoer::waarde() const
{
    QJsonArray lijst;
    for (const Deel &deel : m_delen)
        lijst.append(deel.velden->waarde());
    return lijst.isEmpty() ? QJsonValue() : QJsonValue(lijst);
}

void LijstInvoer::zetWaarde(const QJsonValue &nieuw)
{
    const QJsonArray lijst = nieuw.toArray();
    while (m_delen.size() > lijst.size())
        haalWeg(m_delen.last().blok);
    while (m_delen.size() < lijst.size())
        voegToe();
    for (qsizetype i = 0; i < lijst.size(); ++i)
        m_delen.at(i).velden->zetWaarde(lijst.at(i).toObject());
}

void LijstInvoer::zetOpties(const QString &pad, const Keuzelijst &opties)
{
    m_opties.insert(pad, opties);
    for (const Deel &deel : std::as_const(m_delen))
        deel.velden->zetOpties(pad, opties);
}

Veldregel *LijstInvoer::vindVeld(const QString &pad)
{
    static const QRegularExpression vorm(u"^\\[(\\d+)\\]\\.(.+)$"_qs);
    const auto m = vorm.match(pad);
    const int plaats = m.captured(1).toInt();
    return m.hasMatch() && plaats < m_delen.size() ? m_delen.at(plaats).velden->vindVeld(m.captured(2))
                                                   : nullptr;
}

void LijstInvoer::wisFouten()
{
    for (const Deel &deel : std::as_const(m_delen))
        deel.velden->wisFouten();
}

QWidget *LijstInvoer::brandpunt() const
{
    return m_erbij;
}

void LijstInvoer::zetToegang(const QString &naam, const QString &omschrijving)
{
    setAccessibleName(naam);
    m_erbij->setAccessibleDescription(omschrijving);
}

ObjectInvoer::ObjectInvoer(const VeldInfo &info, QWidget *ouder)
    : Invoer(ouder), m_verplicht(info.verplicht), m_velden(new Veldgroep(info.deel, this))
{
    auto *kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(maat::rondom, maat::binnen, 0, 0);
    kolom->addWidget(m_velden);
    connect(m_velden, &Veldgroep::gewijzigd, this, &Invoer::gewijzigd);
    connect(m_velden, &Veldgroep::opgebouwd, this, &Invoer::opgebouwd);
}

QJsonValue ObjectInvoer::waarde() const
{
    const QJsonObject o = m_velden->waarde();
    // Of what must be there core then says which of its fields are not.
    return o.isEmpty() && !m_verplicht ? QJsonValue() : QJsonValue(o);
}

void ObjectInvoer::zetWaarde(const QJsonValue &nieuw)
{
    m_velden->zetWaarde(nieuw.toObject());
}

void ObjectInvoer::zetOpties(const QString &pad, const Keuzelijst &opties)
{
    m_velden->zetOpties(pad, opties);
}

Veldregel *ObjectInvoer::vindVeld(const QString &pad)
{
    return m_velden->vindVeld(pad);
}

void ObjectInvoer::verbergLege(const QStringList &paden)
{
    m_velden->verbergLege(paden);
}

void ObjectInvoer::wisFouten()
{
    m_velden->wisFouten();
}

QWidget *ObjectInvoer::brandpunt() const
{
    return m_velden->regels().first()->invoer()->brandpunt();
}

void ObjectInvoer::zetToegang(const QString &naam, const QString &)
{
    setAccessibleName(naam); // its fields have names of their own
}

} // namespace weegkamer
