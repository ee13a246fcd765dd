// SPDX-License-Identifier: EUPL-1.2
#include "ui/bouwstenen/paginamodel.h"

#include "core/basis/deeldatum.h"
#include "ui/bouwstenen/datuminvoer.h"

namespace weegkamer
{

QString leesbaar(const QJsonValue &waarde, VeldSoort soort, const Keuzelijst &keuzes)
{
    const QString tekst = waarde.isDouble() ? QString::number(waarde.toInteger()) : waarde.toString();
    for (const Keuze &k : keuzes) {
        if (k.waarde == tekst)
            return k.label;
    }
    switch (soort) {
    case VeldSoort::Datum:
    case VeldSoort::Deeldatum:
        return kortgeschreven(tekst);
    case VeldSoort::Tijdstip:
        if (const auto moment = QDateTime::fromString(tekst, Qt::ISODateWithMs); moment.isValid())
            return schrijfTijdstip(moment);
        return tekst;
    case VeldSoort::JaNee:
        return waarde.isBool() ? (waarde.toBool() ? QObject::tr("Ja") : QObject::tr("Nee")) : QString();
    case VeldSoort::Lijst: {
        QStringList delen;
        const QJsonArray lijst = waarde.toArray();
        for (const QJsonValue &v : lijst)
            delen.append(leesbaar(v, VeldSoort::Tekst, keuzes));
        return delen.join(u", "_qs);
    }
    default:
        return tekst;
    }
}

Paginamodel::Paginamodel(QList<Kolom> kolommen, QObject *ouder)
    : QAbstractTableModel(ouder), m_kolommen(std::move(kolommen))
{
}

void Paginamodel::zetBron(Haal haal)
{
    m_haal = std::move(haal);
    herlaad();
}

void Paginamodel::herlaad()
{
    beginResetModel();
    m_rijen.clear();
    m_volgende.clear();
    m_meer = static_cast<bool>(m_haal);
    const Gelukt gelukt =
        m_meer ? haalPagina().map([this](Pagina p) { m_rijen = std::move(p.rijen); }) : Gelukt();
    endResetModel();
    if (!gelukt)
        Q_EMIT haalMislukt(gelukt.error());
}

Uitkomst<Pagina> Paginamodel::haalPagina()
{
    auto pagina = m_haal(m_volgende, perPagina);
    // After a failure what is there stays; asking again on every scroll would repeat it.
    m_volgende = pagina ? pagina->volgende : QString();
    m_meer = !m_volgende.isEmpty();
    return pagina;
}

QJsonObject Paginamodel::rij(const QModelIndex &index) const
{
    return index.isValid() ? m_rijen.at(index.row()) : QJsonObject();
}

int Paginamodel::rowCount(const QModelIndex &ouder) const
{
    return ouder.isValid() ? 0 : static_cast<int>(m_rijen.size());
}

int Paginamodel::columnCount(const QModelIndex &ouder) const
{
    return ouder.isValid() ? 0 : static_cast<int>(m_kolommen.size());
}

QVariant Paginamodel::data(const QModelIndex &index, int rol) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Kolom &kolom = m_kolommen.at(index.column());
    const QJsonObject &rij = m_rijen.at(index.row());
    switch (rol) {
    case Qt::DisplayRole:
        return leesbaar(rij.value(kolom.sleutel), kolom.soort, kolom.keuzes);
    case Qt::AccessibleTextRole:
        if (!kolom.voorgelezen.isEmpty())
            return u"%1: %2"_qs.arg(kolom.titel, rij.value(kolom.voorgelezen).toString());
        return u"%1: %2"_qs.arg(kolom.titel, leesbaar(rij.value(kolom.sleutel), kolom.soort, kolom.keuzes));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((kolom.soort == VeldSoort::Geheel ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    case RijRol:
        return rij;
    case GemerktRol:
        return kolom.gemerkt.isEmpty() ? QVariant() : QVariant(rij.value(kolom.gemerkt).toArray());
    default:
        return {};
    }
}

QVariant Paginamodel::headerData(int deel, Qt::Orientation richting, int rol) const
{
    if (richting != Qt::Horizontal || deel < 0 || deel >= m_kolommen.size())
        return {};
    if (rol == Qt::DisplayRole)
        return m_kolommen.at(deel).titel;
    if (rol == Qt::TextAlignmentRole) {
        const bool getal = m_kolommen.at(deel).soort == VeldSoort::Geheel;
        return QVariant::fromValue((getal ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    return {};
}

bool Paginamodel::canFetchMore(const QModelIndex &ouder) const
{
    return !ouder.isValid() && m_meer;
}

void Paginamodel::fetchMore(const QModelIndex &ouder)
{
    if (!canFetchMore(ouder))
        return;
    const auto pagina = haalPagina();
    if (!pagina) {
        Q_EMIT haalMislukt(pagina.error());
        return;
    }
    if (pagina->rijen.isEmpty())
        return;
    const int begin = static_cast<int>(m_rijen.size());
    beginInsertRows({}, begin, begin + static_cast<int>(pagina->rijen.size()) - 1);
    m_rijen.append(pagina->rijen);
    endInsertRows();
}

} // namespace weegkamer
