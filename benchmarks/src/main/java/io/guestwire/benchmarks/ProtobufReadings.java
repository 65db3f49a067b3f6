// SPDX-License-Identifier: Apache-2.0
package io.guestwire.benchmarks;

import com.google.protobuf.ByteString;
import java.util.List;
import java.util.Optional;
import readings.proto.Batch;
import readings.proto.Reading;

/** Between the generated records and the classes that protoc generates for the same data. */
final class ProtobufReadings {
    private ProtobufReadings() {}

    static Batch messages(readings.Batch value) {
        Batch.Builder message = Batch.newBuilder();
        for (readings.Reading reading : value.readings()) {
            message.addReadings(message(reading));
        }
        return message.build();
    }

    static Reading message(readings.Reading value) {
        Reading.Builder message = Reading.newBuilder()
                .setId(value.id())
                .setDevice(value.device())
                .setSite(value.site())
                .setSerial(value.serial())
                .setModel(value.model())
                .setFirmware(value.firmware())
                .setStatus(value.status())
                .setSequence((int) value.sequence())
                .setReceivedAt(value.receivedAt())
                .setOnline(value.online())
                .setBattery(value.battery())
                .setTemperature(value.temperature())
                .setHumidity(value.humidity())
                .setPressure(value.pressure())
                .setLatitude(value.latitude())
                .setLongitude(value.longitude())
                .setAltitude(value.altitude())
                .addAllTags(value.tags())
                .setChecksum(ByteString.copyFrom(value.checksum()));
        value.note().ifPresent(message::setNote);
        return message.build();
    }

    static readings.Batch batch(Batch message) {
        return new readings.Batch(message.getReadingsList().stream()
                .map(ProtobufReadings::reading)
                .toList());
    }

    static readings.Reading reading(Reading message) {
        return new readings.Reading(
                message.getId(),
                message.getDevice(),
                message.getSite(),
                message.getSerial(),
                message.getModel(),
                message.getFirmware(),
                message.getStatus(),
                Integer.toUnsignedLong(message.getSequence()),
                message.getReceivedAt(),
                message.getOnline(),
                message.getBattery(),
                message.getTemperature(),
                message.getHumidity(),
                message.getPressure(),
                message.getLatitude(),
                message.getLongitude(),
                message.getAltitude(),
                message.hasNote() ? Optional.of(message.getNote()) : Optional.empty(),
                List.copyOf(message.getTagsList()),
                message.getChecksum().toByteArray());
    }
}
