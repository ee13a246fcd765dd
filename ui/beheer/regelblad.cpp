// SPDX-License-Identifier: EUPL-1.2
#include "ui/beheer/regelblad.h"

#include "ui/bouwstenen/huisstijl.h"
#include "ui/bouwstenen/leesblad.h"
#include "ui/bouwstenen/lijst.h"

#include <QSplitter>
#include <QTableView>

namespace weegkamer
{
namespace
{
constexpr int filterTekens = 34;

bool past(const Regelstand &r, const QStringList &woorden)
{
    const QString alles = QStringList{r.regel.id, r.regel.artikel, r.regel.uitlegNl, r.stand, niveausInWoorden(r.regel.niveaus),
                                      r.handelingen.join(u' ')}
                              .join(u' ');
    return std::all_of(woorden.cbegin(), woorden.cend(), [&](const QString &w) { return alles.contains(w, Qt::CaseInsensitive); });
}

QJsonObject alsRij(const Regelstand &r)
{
    return {{u"id"_qs, r.regel.id},
            {u"artikel"_qs, r.regel.artikel},
            {u"niveau"_qs, niveausInWoorden(r.regel.niveaus)},
            {u"stand"_qs, r.stand}};
}
} // namespace

QString niveausInWoorden(Niveaus niveaus)
{
    QStringList woorden;
    const QList<QPair<Niveau, QString>> alle{{Niveau::Blokkade, QObject::tr("blokkade")},
                                             {Niveau::Waarschuwing, QObject::tr("waarschuwing")},
                                             {Niveau::Registratie, QObject::tr("registratie")},
                                             {Niveau::Termijn, QObject::tr("termijn")},
                                             {Niveau::Product, QObject::tr("document")}};
    for (const auto &[niveau, woord] : alle) {
        if (niveaus.testFlag(niveau))
            woorden.append(woord);
    }
    return woorden.isEmpty() ? QObject::tr("verwijzing") : woorden.join(u", "_qs);
}

Regelblad::Regelblad(const QList<Regelstand> &regels, QWidget *ouder)
    : QWidget(ouder),
      m_regels(regels),
      m_filter(new QLineEdit(this)),
      m_aantal(new QLabel(this)),
      m_model(new Paginamodel({{.sleutel = u"id"_qs, .titel = tr("Regel"), .tekens = 8},
                               {.sleutel = u"artikel"_qs, .titel = tr("Artikel")},
                               {.sleutel = u"niveau"_qs, .titel = tr("Wat doet de regel"), .tekens = 24},
                               {.sleutel = u"stand"_qs, .titel = tr("Stand"), .tekens = 14}},
                              this)),
      m_lijst(new Lijst(tr("Regels"), this)),
      m_uitleg(new Leesblad(tr("Uitleg van de regel"), this))
{
    auto *kolom = new QVBoxLayout(this);
    kolom->setContentsMargins(0, maat::rondom, 0, 0);
    kolom->setSpacing(maat::rondom);
    auto *rij = new QHBoxLayout;
    rij->setSpacing(maat::tussen);
    auto *label = new QLabel(tr("Zoek in de regels"), this);
    label->setBuddy(m_filter);
    m_filter->setObjectName(u"regelfilter"_qs);
    m_filter->setAccessibleName(label->text());
    m_filter->setFixedWidth(tekenbreedte(this, filterTekens));
    zetRol(m_aantal, Tekstrol::Klein);
    rij->addWidget(label);
    rij->addWidget(m_filter);
    rij->addWidget(m_aantal);
    rij->addStretch();
    kolom->addLayout(rij);
    auto *deling = new QSplitter(Qt::Horizontal, this);
    deling->setHandleWidth(maat::sectie);
    deling->setChildrenCollapsible(false);
    deling->addWidget(m_lijst);
    deling->addWidget(m_uitleg);
    deling->setStretchFactor(0, 3);
    deling->setStretchFactor(1, 2);
    m_uitleg->setMinimumWidth(tekenbreedte(this, filterTekens));
    kolom->addWidget(deling, 1);
    m_lijst->zetModel(m_model);
    m_lijst->zetLeeg(tr("Geen regel met deze woorden."));
    connect(m_filter, &QLineEdit::textChanged, this, &Regelblad::zoek);
    connect(m_lijst, &Lijst::huidigeGewijzigd, this, [this](const QJsonObject &r) { toon(r.value(u"id").toString()); });
    zoek();
}

void Regelblad::naarFilter()
{
    m_filter->setFocus();
    m_filter->selectAll();
}

void Regelblad::zoek()
{
    const QStringList woorden = m_filter->text().split(u' ', Qt::SkipEmptyParts);
    m_model->zetBron([this, woorden](const QString &, int) -> Uitkomst<Pagina> {
        Pagina pagina;
        for (const Regelstand &r : std::as_const(m_regels)) {
            if (past(r, woorden))
                pagina.rijen.append(alsRij(r));
        }
        return pagina;
    });
    const int aantal = m_model->rowCount();
    m_aantal->setText(tr("%n regels", nullptr, aantal));
    if (aantal > 0)
        m_lijst->tabel()->selectRow(0);
    else
        toon({});
}

void Regelblad::toon(const QString &regel)
{
    m_uitleg->wis();
    for (const Regelstand &r : std::as_const(m_regels)) {
        if (r.regel.id != regel)
            continue;
        m_uitleg->kop(tr("Regel %1").arg(r.regel.id));
        m_uitleg->klein(r.regel.artikel);
        m_uitleg->alinea(r.regel.uitlegNl);
        m_uitleg->gegevens({{tr("Wat doet de regel"), niveausInWoorden(r.regel.niveaus)},
                            {tr("Stand"), r.stand},
                            {tr("Toegepast door"), r.handelingen.join(u'\n')},
                            {tr("Bewezen door"), r.tests.join(u'\n')}});
        return;
    }
}

} // namespace weegkamer
