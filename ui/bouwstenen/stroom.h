// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QLayout>

namespace weegkamer
{

/// Lays things out as words in a line: beside each other, and on a next line where there is no more room. For a row that must fit on a
/// narrow page and with large letters.
class Stroom final : public QLayout
{
    Q_OBJECT
public:
    /// `ouder` becomes its widget; without one it is added to another layout.
    explicit Stroom(QWidget *ouder = nullptr);
    ~Stroom() override;
    Stroom(const Stroom &) = delete;
    Stroom &operator=(const Stroom &) = delete;

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int breedte) const override;
    QSize minimumSize() const override;
    QSize sizeHint() const override;
    void setGeometry(const QRect &vlak) override;

private:
    enum class Wijze { Meten, Plaatsen };
    /// The height that it takes at this width.
    int deelIn(const QRect &vlak, Wijze wijze) const;
    QList<QLayoutItem *> m_delen;
};

} // namespace weegkamer
