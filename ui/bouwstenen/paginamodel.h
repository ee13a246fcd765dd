// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/basis/velden.h"

#include <QAbstractTableModel>
#include <functional>

namespace weegkamer
{

/// One page of rows, and where the next begins; an empty `volgende` means that there is no more.
struct Pagina {
    QList<QJsonObject> rijen;
    QString volgende;
};

/// A column: the key in the row, its heading, and how the value is written.
struct Kolom {
    QString sleutel;
    QString titel;
    VeldSoort soort = VeldSoort::Tekst;
    Keuzelijst keuzes;
    int tekens = 0; ///< width in characters; 0: takes the room that is left
    QString voorgelezen{}; ///< the key of the words for a screen reader, where the value is signs; empty: the value
    QString gemerkt{}; ///< the key of the places in the text that are shown with emphasis, each with "begin" and "lengte"; empty: none
    QString uitvoer{};     ///< the key of the day that a spreadsheet gets where people read words, such as "nog 11 dagen"; empty: the value
    bool persoonlijk = false; ///< names or describes a person: what leaves the list with it is logged
};

/// A value as a person reads it in a list: 3-12-2026, Ja, the words of a choice.
QString leesbaar(const QJsonValue &waarde, VeldSoort soort, const Keuzelijst &keuzes = {});

/// Rows that come page by page as one scrolls. It is handed values: sorting and filtering are the query's.
class Paginamodel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    /// Gives at most `aantal` rows after the place `na` (empty: from the start).
    using Haal = std::function<Uitkomst<Pagina>(const QString &na, int aantal)>;
    enum {
        RijRol = Qt::UserRole + 1, ///< the whole row, a QJsonObject
        GemerktRol,                ///< what is shown with emphasis in this cell (Kolom::gemerkt), a QJsonArray; a screen reader gets plain text
    };
    static constexpr int perPagina = 100;

    explicit Paginamodel(QList<Kolom> kolommen, QObject *ouder = nullptr);
    /// Sets where rows come from and fetches the first page.
    void zetBron(Haal haal);
    /// Begins again at the first page.
    void herlaad();
    QJsonObject rij(const QModelIndex &index) const;
    const QList<Kolom> &kolommen() const { return m_kolommen; }

    int rowCount(const QModelIndex &ouder = {}) const override;
    int columnCount(const QModelIndex &ouder = {}) const override;
    QVariant data(const QModelIndex &index, int rol) const override;
    QVariant headerData(int deel, Qt::Orientation richting, int rol) const override;
    bool canFetchMore(const QModelIndex &ouder) const override;
    void fetchMore(const QModelIndex &ouder) override;

Q_SIGNALS:
    void haalMislukt(const Fout &fout);

private:
    Uitkomst<Pagina> haalPagina();
    QList<Kolom> m_kolommen;
    Haal m_haal;
    QList<QJsonObject> m_rijen;
    QString m_volgende;
    bool m_meer = false;
};

} // namespace weegkamer
